import type { CommandOf } from '../commands.js';
import type { ApplicationEvent, Worked } from '../events.js';
import { seatedAs } from '../seats.js';
import type { Situation } from '../situation.js';
import { untouched, type Condition, type Outcome, type Task, type TaskOutcome } from '../state.js';

export const claim = ({ taskId }: CommandOf<'claim'>, { actor, mandate }: Situation): ApplicationEvent[] => [
  { type: 'task_claimed', taskId, by: actor.id, onBehalfOf: mandate?.onBehalfOf ?? null },
];

export const release = ({ taskId }: CommandOf<'release'>): ApplicationEvent[] => [{ type: 'task_released', taskId }];

export type Said = Partial<Omit<TaskOutcome, 'by' | 'onBehalfOf' | 'at' | 'choice'>> & { choice: Outcome };

const unsaid = {
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

/** The task is done, by this actor, in the name under which they act, now. */
export function done({ actor, mandate, now }: Situation, task: Task, said: Said): ApplicationEvent {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said;
  const who = { by: actor.id, onBehalfOf: mandate?.onBehalfOf ?? null };
  return { type: 'task_done', taskId: task.id, outcome: { ...unsaid, ...given, ...who, at: now.toISOString() } };
}

/** What the window's check came to; nothing where its task is gone. */
export const checked = (situation: Situation, said: Said): ApplicationEvent[] =>
  situation.task ? [done(situation, situation.task, said)] : [];

/** Noted at the task, since whoever gives it on afterwards has had a hand in it all the same. */
export const worked = ({ task, actor, mandate }: Situation): Worked | undefined =>
  task ? { taskId: task.id, people: [actor.id, mandate?.onBehalfOf ?? []].flat() } : undefined;

type Judgement = CommandOf<'opine'> | CommandOf<'vote'> | CommandOf<'sign'>;

/** An opinion, a vote or a signature, with the conditions it demands. */
export function judge(command: Judgement, situation: Situation): ApplicationEvent[] {
  const { task } = situation;
  if (!task) return [];
  const { outcome: choice, opinion, checklist, reasons } = command;
  const said = { choice, opinion, checklist, reasons, ...furtherWords(command, situation) };
  return [done(situation, task, said), ...withConditions(command, situation, task)];
}

function furtherWords(command: Judgement, { mandate }: Situation) {
  if (command.type === 'vote') return { veto: command.veto, noConflict: command.noConflict, seated: seatedAs(mandate) };
  return command.type === 'sign'
    ? { remedies: command.remedies, returnTo: command.returnTo, acknowledged: command.acknowledged }
    : {};
}

/** What a desk demanded when it judged before gives way to what it demands now. */
function withConditions(
  { conditions = [] }: Judgement,
  { state, newId }: Situation,
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

export function consentBySilence(_: CommandOf<'consentBySilence'>, situation: Situation): ApplicationEvent[] {
  return situation.task ? [done(situation, situation.task, { choice: 'consent' })] : [];
}
