import type { ApplicationState, Card } from '../state.js';
import type { Folds } from './fold.js';

/** Cards, and what is said about them. */
export const cardsFolds = {
  card_issued: ({ cards }, { card }) => ({ cards: [...cards, card] }),
  card_acknowledged: ({ cards }, { cardId, acknowledgement }) => change(cards, cardId, { acknowledgement }),
  card_appealed: ({ cards }, { cardId, appeal }) => change(cards, cardId, { appeal }),
  card_appeal_decided: ({ cards }, { cardId, ruling }) => change(cards, cardId, { ruling }),
} satisfies Folds;

function change(cards: Card[], id: string, difference: Partial<Card>): Partial<ApplicationState> {
  return { cards: cards.map((card) => (card.id === id ? { ...card, ...difference } : card)) };
}
