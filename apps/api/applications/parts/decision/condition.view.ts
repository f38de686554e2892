import { isUnmet, type Condition } from '#applications/lifecycle';
import { ConditionResponse } from './conditions.dto.js';
import { limitView, type Today } from '../limits.js';

/** A broken one is past watching; its lamp stays red until it is met. */
export function conditionView(condition: Condition, today: Today): ConditionResponse {
  const { dueOn, breach } = condition;
  const limit = limitView(today, { dueOn: isUnmet(condition) ? dueOn : null, days: null });
  return {
    ...ConditionResponse.from(condition),
    ...limit,
    ...(isUnmet(condition) && breach ? { lamp: 'red' as const } : {}),
    dueOn,
  };
}
