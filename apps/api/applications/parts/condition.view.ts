import { isUnmet, type Condition } from '#applications/lifecycle';
import type { ConditionResponse } from './conditions.dto.js';
import { limitView, type Today } from './limits.js';

/** A broken one is past watching; its lamp stays red until it is met. */
export function conditionView(condition: Condition, today: Today): ConditionResponse {
  const { id, text, owner, setBy, dueOn, metOn, evidence, attachments, breach, report } = condition;
  const limit = limitView(today, { dueOn: isUnmet(condition) ? dueOn : null, days: null });
  return {
    ...{ id, text, owner, setBy, metOn, evidence, attachments, breach, report },
    ...limit,
    ...(isUnmet(condition) && breach ? { lamp: 'red' as const } : {}),
    dueOn,
  };
}
