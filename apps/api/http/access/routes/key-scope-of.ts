import { keyScopes, type KeyScope } from '#identity';

/**
 * Which part of the API a tag belongs to, as the scopes of keys call it. Null: only a person goes there, signed in at a
 * browser. That holds for whatever is about access itself, for work that is left to others, and for the rules of a zone.
 */
const areas: Readonly<Record<string, string | null | undefined>> = {
  account: null,
  'api keys': null,
  administration: null,
  delegations: null,
  demonstration: null,
  session: null,
  applications: 'applications',
  attachments: 'applications',
  conditions: 'applications',
  documents: 'applications',
  moves: 'applications',
  enterprises: 'enterprises',
  messages: 'messages',
  panels: 'panels',
  projects: 'projects',
  reports: 'reports',
  supervision: 'supervision',
  tasks: 'tasks',
  zone: 'zone',
};

/** A route that is not public, as far as keys are concerned. */
export interface Reachable {
  tags: readonly string[];
  /** Whether it changes nothing. */
  reads: boolean;
}

/** The scope in which a key reaches a route; null where no key does, undefined where nothing says either. */
export function keyScopeOf({ tags: [tag, ...more], reads }: Reachable): KeyScope | null | undefined {
  const area = tag === undefined || more.length > 0 ? undefined : areas[tag];
  if (area === null || area === undefined) return area;
  return keyScopes.find((one) => one === `${area}:${reads ? 'read' : 'write'}`);
}
