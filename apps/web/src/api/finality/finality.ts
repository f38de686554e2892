import type { paths } from '../schema';
import { caseRoutes } from './case-routes';
import { peopleRoutes } from './people-routes';
import { zoneRoutes } from './zone-routes';

type Method = 'post' | 'put' | 'patch' | 'delete';

/** Every route that changes something, such as `POST /api/v1/projects`. */
export type ChangingRoute = {
  [Path in keyof paths]: {
    [Verb in Method]: paths[Path][Verb] extends object ? `${Uppercase<Verb>} ${Path}` : never;
  }[Method];
}[keyof paths];

/** `mendable`: whoever does it can take it back, change it or do it again. `final`: it stays, so the page asks first. */
export type Finality = 'final' | 'mendable';

/** A new route does not compile until it says here which it is. */
export const finality: Readonly<Record<ChangingRoute, Finality>> = {
  ...caseRoutes,
  ...zoneRoutes,
  ...peopleRoutes,
};

export const isFinal = (method: string, path: string): boolean =>
  finality[`${method} ${path}` as ChangingRoute] === 'final';
