import type { ApplicationState } from '../lifecycle/index.js';
import type { Application } from '../tables/application.entity.js';
import { enforcedDeadline } from './deadlines.js';
import { involvedDesks } from './involved-desks.js';

/** Columns of `application` that repeat its state, so that lists can be asked for. */
export const derivedColumns = [
  'procedureVersion',
  'projectId',
  'status',
  'lane',
  'desks',
  'enforcedDueOn',
  'enforcedDays',
] as const satisfies (keyof Application)[];

export type DerivedColumns = Pick<Application, (typeof derivedColumns)[number]>;

export function derivedFrom(state: ApplicationState): DerivedColumns {
  const { procedureVersion, projectId, status, lane } = state;
  const { dueOn: enforcedDueOn, days: enforcedDays } = enforcedDeadline(state);
  return { procedureVersion, projectId, status, lane, desks: involvedDesks(state), enforcedDueOn, enforcedDays };
}
