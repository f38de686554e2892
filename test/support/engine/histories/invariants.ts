import assert from 'node:assert/strict';
import { dayOf, workingDaysAfter } from '#calendar';
import { usedDays } from '#applications/clock';
import {
  completions,
  fold,
  isEnded,
  isOpen,
  lifecycle,
  ownTaskOf,
  recalculatedLimits,
  sittingVotes,
  timersOf,
  type ApplicationEvent,
  type ApplicationState,
  type Status,
  type Task,
  type Transition,
} from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { aboutCards } from './card-invariants.js';
import { theClock } from '../actors.js';
import type { Scenario } from '../scenario.js';
import type { HistoryStep } from './random-histories.js';

const done = (state: ApplicationState, kind: Task['kind']) =>
  state.tasks.filter((task) => task.kind === kind && task.state === 'done');

const isOutdated = (story: Scenario) => story.canDo(theClock).some(({ command }) => command === 'recalculate');

const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What holds after every attempt, whatever has happened. Each throws when it does not. */
export const always: Record<string, (moment: HistoryStep) => void> = {
  'the new events, as they are stored, lead from the state before to the state now': ({ story, before }) => {
    assert.deepEqual(fold(asStored(story.events.slice(before.seq)), before), story.state);
  },

  'someone has the turn, until it has ended': ({ story: { state, procedure, calendar } }) => {
    const applicant = state.status === 'draft' || state.status === 'correcting';
    const waits = state.tasks.some(isOpen) || timersOf(procedure, state, calendar).length > 0;
    assert(isEnded(state.status) || applicant || waits);
  },

  'no limit of an application that has ended runs on but those of its delivery and of a statement': ({
    story: { state },
  }) => {
    if (!isEnded(state.status)) return;
    assert.deepEqual(
      state.clocks.filter(({ key, endedOn }) => !['delivery', 'statement'].includes(key) && endedOn === null),
      [],
    );
  },

  'the clock gets what is due, and nothing too early or twice': ({ timer, refusal, command }) => {
    if (timer) assert.equal(refusal === null, timer === 'due', `${command.type}, ${timer}: ${refusal}`);
  },

  'used time never decreases, but where the calendar was corrected': ({ story, command, remembered }) => {
    const { state, now, calendar } = story;
    const today = Number(dayOf(now).replaceAll('-', ''));
    const corrected = calendar !== remembered.get('calendar') || command.type === 'recalculate';
    if (corrected || today < Number(remembered.get('today') ?? 0)) remembered.clear();
    remembered.set('calendar', calendar).set('today', today);
    for (const clock of state.clocks) {
      const name = `${clock.key} ${clock.startedOn} ${state.round}`;
      const used = usedDays(calendar, clock, dayOf(now));
      assert(used >= Number(remembered.get(name) ?? 0), name);
      remembered.set(name, used);
    }
  },

  'stopped time is not counted, due = the n-th working day, or is to be counted again': ({ story }) => {
    const { state, calendar } = story;
    for (const { inclusive, runningSince, limit, used, dueOn } of state.clocks) {
      if (inclusive || runningSince === null) continue;
      const counted = workingDaysAfter(calendar, runningSince, Math.max(0, limit - used));
      assert(dueOn === counted || isOutdated(story), `${dueOn} is not ${counted}`);
    }
    const statutory = state.clocks.find(({ key }) => key === 'statutory');
    if (state.suspension) assert.equal(statutory?.runningSince ?? null, null);
  },

  'going on by another version makes no limit one to be counted again': ({ story, before, command, refusal }) => {
    if (command.type !== 'adoptVersion' || refusal) return;
    const wasUpToDate = recalculatedLimits({ ...story, state: before }).length === 0;
    if (wasUpToDate) assert.deepEqual(recalculatedLimits(story), []);
  },

  'no decision without quorum where a panel sat, all signatures, and all papers': ({ story: { state, procedure } }) => {
    if (!state.decision) return;
    if (state.panel) assert(sittingVotes(state).filter((vote) => vote.outcome).length >= procedure.panel.quorum);
    const last = Math.max(0, ...done(state, 'signature').map(({ round }) => round));
    const signatures = done(state, 'signature').filter(({ round }) => round === last);
    const wanted = procedure.tasks.filter(({ kind }) => kind === 'signature').length;
    const choices = signatures.map(({ outcome }) => outcome?.choice);
    assert.deepEqual(choices, Array<string>(wanted).fill(state.decision.outcome));
    assert(state.papers.every(({ providedOn }) => providedOn !== null));
  },

  'nobody votes with a conflict of interest, or for a seat that is empty or another’s': ({ story: { state } }) => {
    const votes = done(state, 'vote');
    for (const { by, at } of state.recusals) {
      assert(!votes.some(({ outcome }) => [outcome?.by, outcome?.onBehalfOf].includes(by) && outcome!.at > at));
    }
    for (const { opened, votes: ids } of state.sittings) {
      for (const { desk, outcome } of votes.filter(({ id }) => ids.includes(id))) {
        const presence = opened?.attendance.find((one) => one.desk === desk)?.as;
        const stepsIn = state.recusals.some((one) => one.desk === desk && one.as === 'member');
        assert(outcome?.seated === presence || (outcome?.seated === 'deputy' && stepsIn && presence === 'member'));
        assert(outcome?.noConflict && `${outcome.opinion ?? ''}${outcome.reasons ?? ''}`.trim() !== '');
      }
    }
  },

  'one person, one vote, in whatever name; and no vote of a seat that is there is cut off': ({ story, before }) => {
    const { state } = story;
    const voters = sittingVotes(state).map(({ outcome }) => (outcome ? peopleOf(outcome) : []));
    const people = voters.flat();
    assert.equal(new Set(people).size, people.length, people.join());
    if (!state.panel?.result || before.panel?.result) return;
    const { attendance = [] } = state.sittings.at(-1)?.opened ?? {};
    const declared = state.recusals.map(({ by }) => by);
    const cutOff = sittingVotes(state).filter((vote) => vote.state === 'cancelled');
    const present = attendance.filter(({ by, as }) => as !== 'absent' && !declared.includes(by ?? ''));
    assert(!cutOff.some(({ desk }) => present.some((seat) => seat.desk === desk)));
    const inHand = before.tasks.filter(({ state: was }) => was === 'claimed').map(({ id }) => id);
    if (attendance.length > 0) assert(!cutOff.some(({ id }) => inHand.includes(id)));
  },

  'no correction notice is empty': ({ story: { state } }) => {
    assert(state.corrections.every(({ items }) => items.length > 0));
  },

  'no notice closes over an objection that is not decided': ({ story: { state } }) => {
    const undecided = state.tasks.some((task) => task.kind === 'objection' && isOpen(task));
    assert(!undecided || state.status === 'in_notice');
  },

  'it moves only where the row of the command leads, and on from there by itself': ({ story, before, command }) => {
    const { to = [], then = [] }: Transition = lifecycle[command.type];
    const next = then.flatMap((completion) => completion.to);
    const reached = new Set([before.status, ...to, ...onwards(next)]);
    assert(reached.has(story.state.status), `${command.type} in ${before.status}`);
  },

  'nothing that follows by itself is left': ({ story, actor }) => {
    const { state, procedure } = story;
    const context = { ...story.inputFor(actor), procedure, state, task: null, card: null, mandate: null };
    const left = completions.filter(({ of }) => of === state.status).flatMap(({ events }) => events(context));
    assert.deepEqual(left, []);
  },

  'a refusal changes nothing': ({ story, before, refusal }) => {
    if (refusal) assert.equal(story.state, before);
  },

  ...aboutCards,
};

/** What holds of a whole history. */
export const inTheEnd: Record<string, (story: Scenario) => void> = {
  'the stored state is the fold of all stored events': ({ events, state }) => {
    assert.deepEqual(fold(asStored(events)), asStored(state));
  },

  'a task is done once at most, by somebody who held it': ({ events }) => {
    const holders = new Map<string, string[]>();
    const finished = new Set<string>();
    for (const event of events) {
      if (event.type === 'task_claimed') holders.set(event.taskId, peopleOf(event));
      if (event.type === 'task_reassigned') holders.set(event.taskId, peopleOf({ ...event, by: event.to }));
      if (event.type === 'task_released') holders.delete(event.taskId);
      if (event.type !== 'task_done') continue;
      assert(!finished.has(event.taskId));
      finished.add(event.taskId);
      const doers = peopleOf(event.outcome);
      if (doers.length > 0) assert(doers.some((person) => holders.get(event.taskId)?.includes(person)));
    }
  },

  'four eyes: nobody does what is kept from those who did what they did before': ({ events, procedure }) => {
    const tasks = tasksIn(events);
    const earlier: { task: Task; people: string[] }[] = [];
    for (const event of events) {
      const hand = handIn(event);
      if (hand) earlier.push({ task: tasks.get(hand.taskId)!, people: hand.people });
      if (event.type !== 'task_done') continue;
      const task = tasks.get(event.taskId)!;
      const people = peopleOf(event.outcome);
      const stood = Math.max(0, ...earlier.map((one) => (one.task.kind === 'check' ? one.task.round : 0)));
      const isOfOld = (other: Task) => task.kind === 'callback' && other.kind === 'check' && other.round < stood;
      const barred = earlier.filter((other) => isKeptApart(procedure, task, other.task) && !isOfOld(other.task));
      assert(!barred.some((other) => other.people.some((person) => people.includes(person))), task.key);
      assert(!task.asked || !peopleOf(task.asked).some((person) => people.includes(person)), task.key);
      earlier.push({ task, people });
    }
  },
};

function tasksIn(events: readonly ApplicationEvent[]): Map<string, Task> {
  return new Map(events.flatMap((event) => (event.type === 'task_opened' ? [[event.task.id, event.task]] : [])));
}

/** Something done at a task before its outcome. */
const handIn = (event: ApplicationEvent) =>
  event.type === 'site_checked' ? { taskId: event.taskId, people: event.officers } : 'worked' in event && event.worked;

/** Whoever acts, and whoever they act for. */
const peopleOf = ({ by, onBehalfOf }: { by: string; onBehalfOf?: string | null }): string[] =>
  [by, onBehalfOf ?? null].filter((person) => person !== null && person !== 'system') as string[];

/** Of one kind only what was opened together is kept apart: two signatures, but not those of an earlier round. */
function isKeptApart(procedure: Procedure, task: Task, other: Task): boolean {
  const definition = procedure.tasks.find(({ key }) => key === task.key) ?? ownTaskOf(task.key);
  const barred: readonly string[] = definition?.notBy ?? [];
  return (
    other.id !== task.id && barred.includes(other.kind) && (other.kind !== task.kind || other.round === task.round)
  );
}

/** Where these statuses lead when nothing is left to do in them. */
function onwards(from: readonly Status[], seen = new Set(from)): Set<Status> {
  const next = completions.filter(({ of }) => from.includes(of)).flatMap(({ to }) => to);
  const unseen = next.filter((status) => !seen.has(status));
  return unseen.length === 0 ? seen : onwards(unseen, new Set([...seen, ...unseen]));
}
