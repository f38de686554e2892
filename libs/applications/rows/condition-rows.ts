import type { ConditionRow, ConditionStanding } from '../tables/condition.entity.js';
import { isBroken, type ApplicationState, type Condition, type Status } from '../lifecycle/index.js';

type Stored = Omit<ConditionRow, 'application'>;

/** Rows of the conditions whose standing a command changes. */
export function changedConditionRows(
  applicationId: string,
  before: ApplicationState,
  after: ApplicationState,
): Stored[] {
  const earlier = new Map(conditionRows(applicationId, before).map((row) => [row.id, row.standing]));
  return conditionRows(applicationId, after).filter(({ id, standing }) => earlier.get(id) !== standing);
}

/** Rows of all conditions; none before the approval. */
export function conditionRows(applicationId: string, { zoneId, status, conditions }: ApplicationState): Stored[] {
  if (status !== 'approved' && status !== 'revoked') return [];
  return conditions.map((condition) => {
    const { id, owner, setBy, dueOn } = condition;
    return { id, zoneId, applicationId, owner, setBy, dueOn, standing: standingOf(condition, status) };
  });
}

/** Keys of the desks that own a condition. */
export const conditionOwners = (state: ApplicationState): string[] =>
  conditionRows('', state).flatMap(({ owner }) => (owner === 'applicant' ? [] : owner));

function standingOf(condition: Condition, status: Status): ConditionStanding {
  if (condition.metOn !== null) return 'met';
  if (status === 'revoked') return 'dropped';
  return isBroken(condition) ? 'broken' : 'open';
}
