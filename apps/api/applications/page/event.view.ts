import type { ApplicationEventRow } from '#applications';
import type { EventType } from '#applications/lifecycle';
import { EventResponse } from '../parts/lists.dto.js';
import type { PersonOf } from '../parts/people.view.js';

type Told = Pick<ApplicationEventRow, 'type' | 'actorId' | 'onBehalfOf' | 'data'>;

/** Which members of an event's content are accounts of people: from whom a task went, to whom, and for whom. */
const naming: Partial<Record<EventType, string[]>> = { task_reassigned: ['from', 'to', 'onBehalfOf'] };

const mentionedIn = ({ type, data }: Told): string[] =>
  (naming[type] ?? []).map((key) => data[key]).filter((id) => typeof id === 'string');

/** Every account that an event names. */
export const peopleIn = (row: Told): (string | null)[] => [row.actorId, row.onBehalfOf, ...mentionedIn(row)];

export function eventView(row: ApplicationEventRow, person: PersonOf): EventResponse {
  return {
    ...EventResponse.from(row),
    type: row.type,
    actor: person(row.actorId),
    onBehalfOf: person(row.onBehalfOf),
    people: [...new Set(mentionedIn(row))].map(person),
  };
}
