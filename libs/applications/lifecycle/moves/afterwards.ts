import { examinationKeys } from '../../clock/index.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { cancelTasks } from '../opening.js';
import { today, type Situation } from '../situation.js';
import { ended } from './receiving.js';
import { done } from './tasks.js';

export const withdraw = ({ reason }: CommandOf<'withdraw'>, situation: Situation): ApplicationEvent[] => [
  { type: 'withdrawn', reason, on: today(situation) },
  ...ended(situation, 'acceptance', 'correction', ...examinationKeys),
  ...cancelTasks(situation.state),
  { type: 'entered', status: 'withdrawn' },
];

/** 送达, art. 44. */
export function deliver({ method }: CommandOf<'deliver'>, situation: Situation): ApplicationEvent[] {
  const { task } = situation;
  return [
    ...(task ? [done(situation, task, { choice: 'deliver' })] : []),
    { type: 'delivered', deliveredOn: today(situation), method },
    ...ended(situation, 'delivery'),
  ];
}

export const confirmDelivery = (_: CommandOf<'confirmDelivery'>, situation: Situation): ApplicationEvent[] => [
  { type: 'delivery_confirmed', on: today(situation) },
];
