import type { ApplicationState, Card } from '../state/application-state.js';
import type { Folds } from './events.js';

/** Cards, acknowledgements, appeals and rulings. */
export const cardFolds = {
  card_issued: ({ cards }, { card }) => ({ cards: [...cards, card] }),
  card_acknowledged: ({ cards }, { cardId, acknowledgement }) => change(cards, cardId, { acknowledgement }),
  card_appealed: ({ cards }, { cardId, appeal }) => change(cards, cardId, { appeal }),
  card_appeal_decided: ({ cards }, { cardId, ruling }) => change(cards, cardId, { ruling }),
} satisfies Folds;

function change(cards: Card[], id: string, difference: Partial<Card>): Partial<ApplicationState> {
  return { cards: cards.map((card) => (card.id === id ? { ...card, ...difference } : card)) };
}
