import { cardState, titleOf, type ApplicationState, type AvailableCommand, type Card } from '#applications/lifecycle';
import type { Bilingual } from '#kernel';
import type { Procedure } from '#zones/procedure';
import { personBy, withNames } from '../applications/parts/people.view.js';
import type { CardResponse, CardTaskResponse } from './cards.dto.js';

/** What a card says, besides the card. */
export interface CardContext {
  procedure: Procedure;
  state: Pick<ApplicationState, 'tasks'>;
  commands: readonly AvailableCommand[];
  nameOf: (accountId: string) => string;
  deskTitle: (key: string) => Bilingual;
}

export function cardView(card: Card, { procedure, state, commands, nameOf, deskTitle }: CardContext): CardResponse {
  const { id, colour, dueOn, asOf, issuedAt, reason, appealUntil, acknowledgement, appeal, ruling } = card;
  const person = personBy(nameOf);
  return {
    ...{ id, colour, dueOn, asOf, issuedAt, reason, appealUntil },
    state: cardState(card),
    rule: ruleOf(procedure, card.rule),
    source: procedure.cards.source,
    desk: { key: card.desk, title: deskTitle(card.desk) },
    holder: person(card.holder),
    onBehalfOf: person(card.onBehalfOf),
    issuedBy: person(card.issuedBy),
    task: taskOf(card, procedure, state),
    acknowledgement: acknowledgement && withNames(acknowledgement, nameOf),
    appeal: appeal && withNames(appeal, nameOf),
    ruling: ruling && { ...ruling, by: person(ruling.by) },
    commands: commands.filter(({ cardId }) => cardId === id).map(({ command }) => command),
  };
}

/** Every account that a card names. */
export const peopleOn = ({ holder, onBehalfOf, issuedBy, acknowledgement, appeal, ruling }: Card) => [
  ...[holder, onBehalfOf, issuedBy, ruling?.by],
  ...[acknowledgement, appeal].flatMap((said) => [said?.by, said?.onBehalfOf]),
];

function ruleOf({ cards }: Procedure, key: string) {
  return { key, title: cards.rules.find((rule) => rule.key === key)?.title ?? { zh: key, en: key } };
}

function taskOf({ taskId }: Card, procedure: Procedure, { tasks }: CardContext['state']): CardTaskResponse | null {
  const task = tasks.find(({ id }) => id === taskId);
  return task ? { id: task.id, key: task.key, title: titleOf(procedure, task.key) } : null;
}
