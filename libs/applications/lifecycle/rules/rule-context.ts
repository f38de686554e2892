import { dayOf, type Calendar } from '#calendar';
import type { Actor } from '#kernel';
import type { Procedure, TaskDefinition } from '#zones/procedure';
import type { Mandate } from './mandate.js';
import { openTaskStates, type ApplicationState, type Card, type Task } from '../state/application-state.js';

/** Everything from outside that a decision needs. */
export interface DecisionInput {
  now: Date;
  actor: Actor;
  calendar: Calendar;
  /** A fresh id for something that the decision creates. */
  newId: () => string;
}

/** Everything that a rule may look at. `task` or `card` = what the command is about. */
export interface RuleContext extends DecisionInput {
  procedure: Procedure;
  state: ApplicationState;
  task: Task | null;
  card: Card | null;
  /** The name in which the actor acts at that task or card; null = its desk is not theirs. */
  mandate: Mandate | null;
}

/** The context before the command has been read. */
export type BaseContext = Omit<RuleContext, 'task' | 'card' | 'mandate'>;

export const today = ({ now }: Pick<DecisionInput, 'now'>): string => dayOf(now);

export const isOpen = ({ state }: Task): boolean => openTaskStates.some((running) => running === state);

export const openTasks = ({ tasks }: ApplicationState): Task[] => tasks.filter(isOpen);

/** 审查意见: an opinion of the review. An opinion that a signer asked for is advice. */
export const isReview = ({ kind, stage }: Task): boolean => kind === 'opinion' && stage === 'in_review';

export function definitionOf({ tasks }: Procedure, key: string): TaskDefinition | undefined {
  return tasks.find((definition) => definition.key === key);
}

/** 默认同意: silence past the limit ends this task. */
export const endsInSilence = (procedure: Procedure, { key }: Task): boolean =>
  definitionOf(procedure, key)?.silence === 'consent';

/** The tasks of a kind, each key as opened last. */
export function currentRound({ tasks }: ApplicationState, kind: Task['kind']): Task[] {
  const ofKind = tasks.filter((task) => task.kind === kind && task.state !== 'cancelled');
  return ofKind.filter(({ key, round }) => !ofKind.some((other) => other.key === key && other.round > round));
}

/** The desks of the panel's seats. */
export const seatDesks = (procedure: Procedure): string[] =>
  procedure.panel.seats.map(({ task }) => definitionOf(procedure, task)?.desk ?? '');

export const chairOf = ({ panel }: Procedure) => panel.seats.find((seat) => seat.chair === true);

/** The chair's desk keeps the panel's meetings. */
export const officeOf = (procedure: Procedure): string =>
  definitionOf(procedure, chairOf(procedure)?.task ?? '')?.desk ?? '';
