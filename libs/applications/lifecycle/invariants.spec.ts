import { resolve } from 'node:path';
import fc from 'fast-check';
import { chinaCalendar, dayOf, workingDaysAfter } from '#calendar';
import { usedDays } from '#applications/clock';
import { loadZonePack } from '#zones';
import { castOf, commandFrom, type Step } from '#test/support/random-commands';
import { Story } from '#test/support/story';
import { decide } from './decide.js';
import { fold } from './evolve.js';
import { lifecycle, passages, type Transition } from './lifecycle.js';
import { CommandRefused } from './refusals.js';
import { isOpen } from './situation.js';
import type { ApplicationState, Task } from './state.js';
import { isEnded, type Status } from './statuses.js';
import { timersOf } from './timers.js';

const pack = loadZonePack(resolve('zones/zgc'));
const runs = Number(process.env.SEQUENCES ?? 400);

const aStep = fc.record({
  actor: fc.nat(),
  days: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 30),
  choice: fc.nat(),
  flavour: fc.nat(),
});

/** Walks through a random life and looks at every step. */
function walk(
  kind: string,
  steps: Step[],
  look: (story: Story, before: ApplicationState, refused: boolean) => void,
): Story {
  const procedure = pack.procedures.find((one) => one.kind === kind) ?? pack.procedures[0]!;
  const story = new Story(procedure);
  const cast = castOf(procedure);
  for (const step of steps) {
    const before = story.state;
    const refused = !take(story, step, cast);
    look(story, before, refused);
  }
  return story;
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

const check = (look: (story: Story, before: ApplicationState, refused: boolean) => void) => {
  const kinds = fc.constantFrom('entry', 'entry', 'entry', 'change', 'extension', 'exit');
  const lives = fc.property(kinds, fc.array(aStep, { minLength: 20, maxLength: 90, size: 'max' }), (kind, steps) => {
    walk(kind, steps, look);
  });
  fc.assert(lives, { numRuns: runs });
};

const done = (state: ApplicationState, kind: Task['kind']) =>
  state.tasks.filter((task) => task.kind === kind && task.state === 'done');

describe('whatever happens to an application', () => {
  it('its stored state is the fold of its events, also after JSON', () => {
    check((story) => {
      const stored = JSON.parse(JSON.stringify(story.events)) as typeof story.events;
      expect(fold(stored)).toEqual(JSON.parse(JSON.stringify(story.state)));
    });
  });

  it('someone has the turn, until it has ended', () => {
    check(({ state, procedure }) => {
      const applicant = state.status === 'draft' || state.status === 'correcting';
      const waits = state.tasks.some(isOpen) || timersOf(procedure, state).length > 0;
      expect(isEnded(state.status) || applicant || waits).toBe(true);
    });
  });

  it('a task is done once at most, by the person who held it', () => {
    check(({ events }) => {
      const holders = new Map<string, string | null>();
      const finished = new Set<string>();
      for (const event of events) {
        if (event.type === 'task_claimed') holders.set(event.taskId, event.by);
        if (event.type === 'task_released') holders.set(event.taskId, null);
        if (event.type !== 'task_done') continue;
        expect(finished.has(event.taskId)).toBe(false);
        finished.add(event.taskId);
        if (event.outcome.by !== 'system') expect(holders.get(event.taskId)).toBe(event.outcome.by);
      }
    });
  });

  it('four eyes: no signer has examined, and two people sign', () => {
    check(({ state }) => {
      const examiners = [...done(state, 'check'), ...done(state, 'opinion'), ...done(state, 'vote')].map(
        ({ outcome }) => outcome?.by,
      );
      const signers = done(state, 'signature').map(({ outcome, round }) => `${round} ${outcome?.by}`);
      expect(done(state, 'signature').filter(({ outcome }) => examinedBefore(examiners, outcome?.by))).toEqual([]);
      expect(new Set(signers).size).toBe(signers.length);
    });
  });

  it('used time never decreases, stopped time is not counted, due = the n-th working day', () => {
    const seen = new Map<Story, Map<string, number>>();
    check((story) => {
      const today = dayOf(story.now);
      const earlier = seen.get(story) ?? new Map<string, number>();
      for (const clock of story.state.clocks) {
        const used = usedDays(chinaCalendar, clock, today);
        const name = `${clock.key} ${clock.startedOn} ${story.state.round}`;
        expect(used).toBeGreaterThanOrEqual(earlier.get(name) ?? 0);
        earlier.set(name, used);
        if (clock.runningSince === null || clock.inclusive) continue;
        expect(clock.dueOn).toBe(
          workingDaysAfter(chinaCalendar, clock.runningSince, Math.max(0, clock.limit - clock.used)),
        );
      }
      if (story.state.suspension)
        expect(story.state.clocks.find(({ key }) => key === 'statutory')?.runningSince ?? null).toBeNull();
      seen.set(story, earlier);
    });
  });

  it('no decision without quorum where a panel sat, both signatures, and all papers', () => {
    check(({ state, procedure }) => {
      if (!state.decision) return;
      if (state.panel) expect(done(state, 'vote').length).toBeGreaterThanOrEqual(procedure.panel.quorum);
      const last = Math.max(0, ...done(state, 'signature').map(({ round }) => round));
      const signatures = done(state, 'signature').filter(({ round }) => round === last);
      const wanted = procedure.tasks.filter(({ kind }) => kind === 'signature').length;
      expect(signatures.map(({ outcome }) => outcome?.choice)).toEqual(Array(wanted).fill(state.decision.outcome));
      expect(state.papers.filter(({ providedOn }) => providedOn === null)).toEqual([]);
    });
  });

  it('moves only along the table', () => {
    check(({ events }) => {
      let status: Status = 'draft';
      for (const event of events) {
        if (event.type !== 'entered') continue;
        expect(nextOf(status)).toContain(event.status);
        status = event.status;
      }
    });
  });

  it('a refusal changes nothing', () => {
    check((story, before, refused) => {
      if (refused) expect(story.state).toBe(before);
    });
  });

  it('offers exactly the commands whose guards hold', () => {
    check((story) => {
      const { state, procedure } = story;
      for (const actor of castOf(procedure)) {
        for (const { command, taskId } of story.canDo(actor)) {
          const bare = { type: command, ...(taskId ? { taskId } : {}), ...emptyPayload } as never;
          expect(refusalOf(() => decide(procedure, state, bare, story.circumstances(actor)))).not.toMatch(guarded);
        }
      }
    });
  });
});

const examinedBefore = (examiners: (string | undefined)[], signer: string | undefined) => examiners.includes(signer);

const emptyPayload = {
  errors: [],
  answers: [],
  items: [],
  papers: [],
  facts: {},
  material: '',
  conditionId: '',
  reason: '',
  expectedEnd: '',
};

/** Refusals that come from who, where and when; the others ask for content. */
const guarded =
  /wrong_status|not_yours|not_your|already_claimed|not_claimed|same_person|^suspended|not_suspended|not_due|no_quorum/;

function refusalOf(attempt: () => unknown): string {
  try {
    attempt();
    return 'none';
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}

function nextOf(status: Status): Status[] {
  const moves = Object.values<Transition>(lifecycle).filter(({ from }) => from.includes(status));
  return [...moves.flatMap(({ to }) => to ?? []), ...(passages[status] ?? [])];
}
