import type { CardRow } from '../tables/card.entity.js';
import { cardState, type ApplicationState, type Card } from '../lifecycle/index.js';

type Stored = Pick<CardRow, 'id' | 'taskId' | 'desk' | 'holder' | 'rule' | 'colour' | 'state' | 'asOf'> & {
  issuedAt: string;
};

/** Rows of the cards that a command issues or changes. */
export function changedCardRows(before: ApplicationState, after: ApplicationState): Stored[] {
  const earlier = new Map(before.cards.map((card) => [card.id, cardState(card)]));
  return after.cards.filter((card) => earlier.get(card.id) !== cardState(card)).map(rowOf);
}

/** Rows of all cards of an application. */
export const cardRows = ({ cards }: ApplicationState): Stored[] => cards.map(rowOf);

const rowOf = (card: Card): Stored => {
  const { id, taskId, desk, holder, rule, colour, asOf, issuedAt } = card;
  return { id, taskId, desk, holder, rule, colour, asOf, issuedAt, state: cardState(card) };
};
