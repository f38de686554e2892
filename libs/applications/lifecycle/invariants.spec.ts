import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '#kernel';
import { chinaCalendar, dayOf, workingDaysAfter } from '#calendar';
import { procedureKinds, type Procedure, type ProcedureKind } from '#zones/procedure';
import { usedDays } from '#applications/clock';
import { castOf, commandFrom, type Step } from '#test/support/random-commands';
import { Story } from '#test/support/story';
import { theProcedure } from '#test/support/zgc';
import type { AvailableCommand, CommandType } from './commands.js';
import { decide } from './decide.js';
import { fold } from './evolve.js';
import { commandTypes, lifecycle, passages, type Transition } from './lifecycle.js';
import { CommandRefused } from './refusals.js';
import { isOpen, openTasks, sittingVotes } from './situation.js';
import type { ApplicationState, Task } from './state.js';
import { isEnded, statuses, type Status } from './statuses.js';
import { timersOf } from './timers.js';

const procedures = Object.fromEntries(procedureKinds.map((kind) => [kind, theProcedure(kind)])) as Record<
  ProcedureKind,
  Procedure
>;
const runs = Number(process.env.SEQUENCES ?? 600);

const aStep = fc.record({
  actor: fc.noBias(fc.nat()),
  days: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 8, 40),
  choice: fc.noBias(fc.nat()),
  flavour: fc.noBias(fc.nat()),
});
const aKind = fc.constantFrom<ProcedureKind>('entry', 'entry', 'entry', 'change', 'extension', 'exit');
const aLife = fc.tuple(aKind, fc.array(aStep, { minLength: 20, maxLength: 90, size: 'max' }));

/** One step of a life: before, after, and whether the command was refused. */
interface Moment {
  story: Story;
  before: ApplicationState;
  refused: boolean;
  usedBefore: Map<string, number>;
}

const done = (state: ApplicationState, kind: Task['kind']) =>
  state.tasks.filter((task) => task.kind === kind && task.state === 'done');

/** Named as in the description of the workflow; each throws when it does not hold. */
const invariants: Record<string, (moment: Moment) => void> = {
  'the stored state is the fold of the events, also after JSON': ({ story }) => {
    const stored = JSON.parse(JSON.stringify(story.events)) as typeof story.events;
    assert.deepEqual(fold(stored), JSON.parse(JSON.stringify(story.state)));
  },

  'someone has the turn, until it has ended': ({ story: { state, procedure } }) => {
    const applicant = state.status === 'draft' || state.status === 'correcting';
    const waits = state.tasks.some(isOpen) || timersOf(procedure, state).length > 0;
    assert(isEnded(state.status) || applicant || waits);
  },

  'a task is done once at most, by the person who held it': ({ story: { events } }) => {
    const holders = new Map<string, string | null>();
    const finished = new Set<string>();
    for (const event of events) {
      if (event.type === 'task_claimed') holders.set(event.taskId, event.by);
      if (event.type === 'task_released') holders.set(event.taskId, null);
      if (event.type !== 'task_done') continue;
      assert(!finished.has(event.taskId));
      finished.add(event.taskId);
      if (event.outcome.by !== 'system') assert.equal(holders.get(event.taskId), event.outcome.by);
    }
  },

  'four eyes: no signer has examined, and two people sign': ({ story: { state } }) => {
    const kinds = ['check', 'opinion', 'vote'] as const;
    const signatures = done(state, 'signature');
    for (const { outcome: signed } of signatures) {
      const earlier = kinds.flatMap((kind) => done(state, kind)).filter(({ outcome }) => outcome!.at < signed!.at);
      assert(!earlier.some(({ outcome }) => outcome?.by === signed?.by));
    }
    const signers = signatures.map(({ outcome, round }) => `${round} ${outcome?.by}`);
    assert.equal(new Set(signers).size, signers.length);
  },

  'used time never decreases, stopped time is not counted, due = the n-th working day': ({ story, usedBefore }) => {
    const { state, now } = story;
    for (const clock of state.clocks) {
      const used = usedDays(chinaCalendar, clock, dayOf(now));
      const name = `${clock.key} ${clock.startedOn} ${state.round}`;
      assert(used >= (usedBefore.get(name) ?? 0));
      usedBefore.set(name, used);
      if (clock.runningSince === null || clock.inclusive) continue;
      const left = Math.max(0, clock.limit - clock.used);
      assert.equal(clock.dueOn, workingDaysAfter(chinaCalendar, clock.runningSince, left));
    }
    const statutory = state.clocks.find(({ key }) => key === 'statutory');
    if (state.suspension) assert.equal(statutory?.runningSince ?? null, null);
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

  'no notice closes over an objection that is not decided': ({ story: { state } }) => {
    const undecided = state.tasks.some((task) => task.kind === 'objection' && isOpen(task));
    assert(!undecided || state.status === 'in_notice');
  },

  'it moves only along the table, and an ended one only as the table allows': ({ story: { state }, before }) => {
    if (state.status !== before.status) assert(reachableFrom(before.status).has(state.status));
    if (isEnded(before.status)) assert.equal(state.status, before.status);
  },

  'a refusal changes nothing': ({ story, before, refused }) => {
    if (refused) assert.equal(story.state, before);
  },
};

function walk(kind: ProcedureKind, steps: Step[], look: (moment: Moment) => void): void {
  const procedure = procedures[kind];
  const story = new Story(procedure);
  const cast = castOf(procedure);
  const usedBefore = new Map<string, number>();
  for (const step of steps) {
    const before = story.state;
    const refused = !take(story, step, cast);
    look({ story, before, refused, usedBefore });
  }
}

function take(story: Story, step: Step, cast: ReturnType<typeof castOf>): boolean {
  story.now = new Date(story.now.getTime() + step.days * 86_400_000);
  const { actor, command } = commandFrom(story, step, cast);
  try {
    story.does(actor, command);
    return true;
  } catch (error) {
    if (error instanceof CommandRefused) return false;
    throw error;
  }
}

describe('whatever happens to an application', () => {
  it(`holds: ${Object.keys(invariants).join('; ')}`, () => {
    const reached = new Set<Status>();
    const life = fc.property(aLife, ([kind, steps]) =>
      walk(kind, steps, (moment) => {
        reached.add(moment.story.state.status);
        for (const [name, holds] of Object.entries(invariants)) attempt(name, () => holds(moment));
      }),
    );
    fc.assert(life, { numRuns: runs });
    expect(reached).toEqual(new Set(statuses));
  });

  it('offers exactly the commands whose guards hold', () => {
    const life = fc.property(aLife, ([kind, steps]) =>
      walk(kind, steps.slice(0, 24), ({ story }) => castOf(story.procedure).forEach((actor) => agrees(story, actor))),
    );
    fc.assert(life, { numRuns: Math.ceil(runs / 100) });
  });
});

/** What is offered is refused for want of content at most; what is not offered is refused for who, where or when. */
function agrees(story: Story, actor: Actor): void {
  const offered = new Set(story.canDo(actor).map(({ command, taskId }) => `${command} ${taskId}`));
  for (const { command, taskId } of everyCommand(story)) {
    const bare = { type: command, ...(taskId ? { taskId } : {}), ...barely(story.state) } as never;
    const refusal = refusalOf(() => decide(story.procedure, story.state, bare, story.circumstances(actor)));
    assert.equal(guarded.test(refusal), !offered.has(`${command} ${taskId}`), `${command} by ${actor.id}: ${refusal}`);
  }
}

const namesTask = new Set<CommandType>([
  'claim',
  'release',
  'opine',
  'consentBySilence',
  'vote',
  'sign',
  'decideObjection',
]);

const everyCommand = ({ state }: Story): AvailableCommand[] =>
  commandTypes.flatMap((command): AvailableCommand[] =>
    namesTask.has(command)
      ? openTasks(state).map(({ id: taskId }) => ({ command, taskId }))
      : [{ command, taskId: null }],
  );

function attempt(name: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`Does not hold: ${name}`, { cause: error });
  }
}

/** As little content as there can be, about the paper and the condition that are waited for. */
const barely = ({ papers, conditions }: ApplicationState) => ({
  ...{ errors: [{ pointer: '', code: '', message: '' }], answers: [], items: [], papers: [], changed: [], facts: {} },
  ...{ reason: '', reasons: '', expectedEnd: '', outcome: 'none', promised: [], evidence: '', note: '' },
  material: papers.find(({ providedOn }) => providedOn === null)?.material ?? 'none',
  conditionId: conditions.find(({ metOn }) => metOn === null)?.id ?? 'none',
});

/** Refusals that come from who, where and when; the others ask for content. */
const guarded =
  /^(wrong_status|not_yours|not_your_desk|not_your_role|no_such_task|already_claimed|not_claimed_by_you|same_person|delegation_over|advice_outstanding|already_urged|suspended|not_suspended|not_due|no_quorum|already_extended|already_confirmed|notice_over|objection_open|mending_open|no_mending|no_such_paper|no_such_condition|limits_up_to_date)$/;

function refusalOf(attempted: () => unknown): string {
  try {
    attempted();
    return 'none';
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}

function reachableFrom(status: Status, seen = new Set<Status>()): Set<Status> {
  const moves = Object.values<Transition>(lifecycle).filter(({ from }) => from.includes(status));
  for (const next of [...moves.flatMap(({ to }) => to ?? []), ...(passages[status] ?? [])]) {
    if (!seen.has(next)) reachableFrom(next, seen.add(next));
  }
  return seen;
}
