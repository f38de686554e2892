import type { Application, ConditionRow } from '#applications';
import { isUnmet, type Condition } from '#applications/lifecycle';
import type { ConditionDto, FollowedConditionDto } from './conditions.dto.js';
import type { ApplicantDto } from './people.dto.js';
import { limitView, type Today } from './limits.js';

/** A broken one is past watching; its lamp stays red until it is met. */
export function conditionView(condition: Condition, today: Today): ConditionDto {
  const { id, text, owner, setBy, dueOn, metOn, evidence, attachments, breach, report } = condition;
  const limit = limitView(today, { dueOn: isUnmet(condition) ? dueOn : null, days: null });
  return {
    ...{ id, text, owner, setBy, metOn, evidence, attachments, breach, report },
    ...limit,
    ...(isUnmet(condition) && breach ? { lamp: 'red' as const } : {}),
    dueOn,
  };
}

/** A condition with the application it belongs to; each row comes with its application. */
export function followedConditionView(
  row: ConditionRow,
  enterprise: ApplicantDto,
  today: Today,
): FollowedConditionDto | undefined {
  const { id, number, projectName, state } = row.application as Application;
  const condition = state.conditions.find((one) => one.id === row.id);
  return condition && { ...conditionView(condition, today), application: { id, number, projectName, enterprise } };
}
