import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent, Participants } from '../events/events.js';
import { seatedAs } from '../rules/seats.js';
import type { RuleContext } from '../rules/rule-context.js';
import { untouched, type Condition, type Outcome, type Task, type TaskOutcome } from '../state/application-state.js';

export const claim = ({ taskId }: CommandOf<'claim'>, { actor, mandate }: RuleContext): ApplicationEvent[] => [
  { type: 'task_claimed', taskId, by: actor.id, onBehalfOf: mandate?.onBehalfOf ?? null },
];

export const release = ({ taskId }: CommandOf<'release'>): ApplicationEvent[] => [{ type: 'task_released', taskId }];

export type OutcomeFields = Partial<Omit<TaskOutcome, 'by' | 'onBehalfOf' | 'at' | 'choice'>> & { choice: Outcome };

const blankOutcome = {
  opinion: null,
  checklist: {},
  reasons: null,
  remedies: null,
  veto: false,
  returnTo: null,
  seated: null,
  noConflict: false,
  acknowledged: [],
};

/** The task is done now, by this actor under their mandate. */
export function taskDone({ actor, mandate, now }: RuleContext, task: Task, fields: OutcomeFields): ApplicationEvent {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as OutcomeFields;
  const who = { by: actor.id, onBehalfOf: mandate?.onBehalfOf ?? null };
  return { type: 'task_done', taskId: task.id, outcome: { ...blankOutcome, ...given, ...who, at: now.toISOString() } };
}

/** The outcome of the window's check; none if its task is gone. */
export const checkDone = (context: RuleContext, fields: OutcomeFields): ApplicationEvent[] =>
  context.task ? [taskDone(context, context.task, fields)] : [];

/** People who act at a task stay excluded even after handing it over. */
export const participants = ({ task, actor, mandate }: RuleContext): Participants | undefined =>
  task ? { taskId: task.id, people: [actor.id, mandate?.onBehalfOf ?? []].flat() } : undefined;

type ConcludingCommand = CommandOf<'opine'> | CommandOf<'vote'> | CommandOf<'sign'>;

/** An opinion, a vote or a signature, with the conditions it demands. */
export function concludeTask(command: ConcludingCommand, context: RuleContext): ApplicationEvent[] {
  const { task } = context;
  if (!task) return [];
  const { outcome: choice, opinion, checklist, reasons } = command;
  const fields = { choice, opinion, checklist, reasons, ...furtherFields(command, context) };
  return [taskDone(context, task, fields), ...withConditions(command, context, task)];
}

function furtherFields(command: ConcludingCommand, { mandate }: RuleContext) {
  if (command.type === 'vote') return { veto: command.veto, noConflict: command.noConflict, seated: seatedAs(mandate) };
  return command.type === 'sign'
    ? { remedies: command.remedies, returnTo: command.returnTo, acknowledged: command.acknowledged }
    : {};
}

/** A desk's conditions replace those it set before. */
function withConditions(
  { conditions = [] }: ConcludingCommand,
  { state, newId }: RuleContext,
  { desk }: Task,
): ApplicationEvent[] {
  const kept = state.conditions.filter(({ setBy }) => setBy !== desk);
  if (conditions.length === 0 && kept.length === state.conditions.length) return [];
  const added: Condition[] = conditions.map(({ text, owner, dueOn }) => ({
    id: newId(),
    text,
    owner,
    dueOn,
    setBy: desk,
    ...untouched,
  }));
  return [{ type: 'conditions_set', conditions: [...kept, ...added] }];
}

export function consentBySilence(_: CommandOf<'consentBySilence'>, context: RuleContext): ApplicationEvent[] {
  return context.task ? [taskDone(context, context.task, { choice: 'consent' })] : [];
}
