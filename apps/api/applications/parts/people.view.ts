import type { PersonResponse } from './people.dto.js';

type NameOf = (accountId: string) => string;

/** Draws an account as a person with a name. */
export const personBy =
  (nameOf: NameOf) =>
  <Id extends string | null>(id: Id): Id extends null ? null : PersonResponse =>
    (id === null ? null : { id, name: nameOf(id) }) as Id extends null ? null : PersonResponse;

/** Who acted and for whom, with their names. */
export function withNames<Acted extends { by: string; onBehalfOf: string | null }>(acted: Acted, nameOf: NameOf) {
  const person = personBy(nameOf);
  return { ...acted, by: person(acted.by), onBehalfOf: person(acted.onBehalfOf) };
}
