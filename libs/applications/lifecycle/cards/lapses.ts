import { dayOf } from '#calendar';
import type { OwnCardRule, Procedure } from '#zones/procedure';
import { examinationClocks, type ClockKey } from '../../clock/index.js';
import { deskOnDay } from '../rules/sitting.js';
import { endsInSilence, openTasks } from '../rules/rule-context.js';
import type { ApplicationState, Card, Task } from '../state/application-state.js';

/** A lapse, before a card is issued for it. */
export interface Lapse extends Pick<Card, 'desk' | 'holder' | 'onBehalfOf' | 'taskId'> {
  rule: string;
  dueOn: string | null;
  reason: string | null;
}

/** A lapse as soon as `dueOn` has passed. */
export type Impending = Lapse & { dueOn: string };

/** Lapses by time alone that have no card yet. None while the clocks are stopped. */
export function impendingLapses(procedure: Procedure, state: ApplicationState): Impending[] {
  if (state.suspension || state.status === 'correcting') return [];
  const open = openTasks(state);
  return [
    ...open.filter((task) => isToBlame(state, task)).flatMap(lateTask),
    ...examinationClocks(state.clocks).flatMap(({ key, dueOn }) => {
      const rule = clockRules[key];
      return rule && dueOn ? desksWith(procedure, state, dueOn).map((desk) => lateDesk(rule, desk, dueOn)) : [];
    }),
  ].filter((lapse) => !hasCard(state.cards, lapse));
}

/** One card for each rule and subject, never twice. */
export const hasCard = (cards: readonly Card[], { rule, desk, taskId }: Pick<Lapse, 'rule' | 'desk' | 'taskId'>) =>
  cards.some((card) => card.rule === rule && card.desk === desk && card.taskId === taskId);

/** A task past its own limit, promised or statutory. */
const lateTask = ({ id, desk, holder, onBehalfOf, dueOn }: Task): Impending[] =>
  dueOn === null ? [] : [{ rule: lateTaskRule, desk, holder, onBehalfOf, taskId: id, dueOn, reason: null }];

/** Before the meeting only the panel's office is to blame. A task opened after its limit is not late. */
const isToBlame = (state: ApplicationState, task: Task): boolean =>
  task.dueOn === null || (openedBy(task, task.dueOn) && deskOnDay(state, task, task.dueOn) === task.desk);

const openedBy = ({ openedAt }: Task, day: string): boolean => dayOf(new Date(openedAt)) <= day;

const lateTaskRule: OwnCardRule = 'task_overdue';

const clockRules: Partial<Record<ClockKey, OwnCardRule>> = {
  promised: 'promise_overdue',
  statutory: 'statutory_overdue',
};

const lateDesk = (rule: OwnCardRule, desk: string, dueOn: string): Impending => ({
  rule,
  desk,
  dueOn,
  holder: null,
  onBehalfOf: null,
  taskId: null,
  reason: null,
});

/** The desks that had an open task at the end of a day, without those that consented by silence. */
function desksWith(procedure: Procedure, state: ApplicationState, day: string): string[] {
  const had = openTasks(state)
    .filter((task) => openedBy(task, day))
    .filter((task) => !(endsInSilence(procedure, task) && task.dueOn !== null && task.dueOn < day));
  return [...new Set(had.map((task) => deskOnDay(state, task, day)))];
}
