import { cardState, titleOf, type ApplicationState, type AvailableCommand, type Card } from '#applications/lifecycle';
import { titledIn, type Titled } from '#kernel';
import type { Procedure } from '#zones/procedure';
import { withNames, type PersonOf } from '../applications/parts/people.view.js';
import { CardResponse, type CardTaskResponse } from './cards.dto.js';

/** What a card says, besides the card. */
export interface CardContext {
  procedure: Procedure;
  state: Pick<ApplicationState, 'tasks'>;
  commands: readonly AvailableCommand[];
  person: PersonOf;
  desk: Titled;
}

export function cardView(card: Card, { procedure, state, commands, person, desk }: CardContext): CardResponse {
  const { acknowledgement, appeal, ruling } = card;
  return {
    ...CardResponse.from(card),
    desk,
    state: cardState(card),
    rule: titledIn(procedure.cards.rules, card.rule),
    source: procedure.cards.source,
    holder: person(card.holder),
    onBehalfOf: person(card.onBehalfOf),
    issuedBy: person(card.issuedBy),
    task: taskOf(card, procedure, state),
    acknowledgement: acknowledgement && withNames(acknowledgement, person),
    appeal: appeal && withNames(appeal, person),
    ruling: ruling && { ...ruling, by: person(ruling.by) },
    commands: commands.filter(({ cardId }) => cardId === card.id).map(({ command }) => command),
  };
}

/** Every account that a card names. */
export const peopleOn = ({ holder, onBehalfOf, issuedBy, acknowledgement, appeal, ruling }: Card) => [
  holder,
  onBehalfOf,
  issuedBy,
  ruling?.by,
  ...[acknowledgement, appeal].flatMap((said) => [said?.by, said?.onBehalfOf]),
];

function taskOf({ taskId }: Card, procedure: Procedure, { tasks }: CardContext['state']): CardTaskResponse | null {
  const task = tasks.find(({ id }) => id === taskId);
  return task ? { id: task.id, key: task.key, title: titleOf(procedure, task.key) } : null;
}
