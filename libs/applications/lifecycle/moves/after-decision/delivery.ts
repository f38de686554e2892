import type { CommandOf } from '../../rules/commands.js';
import type { ApplicationEvent } from '../../events/events.js';
import { today, type RuleContext } from '../../rules/rule-context.js';
import { clocksEnded } from '../receipt.js';
import { taskDone } from '../tasks.js';

/** 送达, art. 44. */
export function deliver({ method }: CommandOf<'deliver'>, context: RuleContext): ApplicationEvent[] {
  const { task } = context;
  return [
    ...(task ? [taskDone(context, task, { choice: 'deliver' })] : []),
    { type: 'delivered', deliveredOn: today(context), method },
    ...clocksEnded(context, 'delivery'),
  ];
}

export const confirmDelivery = (_: CommandOf<'confirmDelivery'>, context: RuleContext): ApplicationEvent[] => [
  { type: 'delivery_confirmed', on: today(context) },
];
