import type { PersonResponse } from './people.dto.js';

/** Draws an account as a person with a name. */
export type PersonOf = <Id extends string | null>(id: Id) => Id extends null ? null : PersonResponse;

/** Who acted and for whom, with their names. */
export const withNames = <Acted extends { by: string; onBehalfOf: string | null }>(acted: Acted, person: PersonOf) => ({
  ...acted,
  by: person(acted.by),
  onBehalfOf: person(acted.onBehalfOf),
});
