import fc from 'fast-check';
import { commandTypes, type CommandType, type Status } from '#applications/lifecycle';
import type { ProcedureKind } from '#zones/procedure';
import { always, inTheEnd } from './invariants.js';
import { pathsTo, statusesIn } from './paths-to-statuses.js';
import { Scenario } from '../scenario.js';
import { randomHistory, runHistory, type HistoryStep } from './random-histories.js';
import { theProcedure } from '../zone-procedures.js';

/**
 * In all, over every procedure. `SEQUENCES=100000` walks longer; `SEED=random`, or a number, walks elsewhere, and tells
 * the shortest history that fails, which takes its time.
 */
const sequences = Number(process.env.SEQUENCES ?? 2_500);
const share: Record<ProcedureKind, number> = { entry: 0.4, change: 0.2, extension: 0.2, exit: 0.2 };
const fixedSeeds = [1, 2, 3, 4];

/** So many that a command which is never carried out has no sensible payload, or can never happen. */
const manyEnough = 500;

/** What follows an admission happens to no entry; everything else does. */
const followerCommands: CommandType[] = ['lapseWithAdmission'];
/** By hand a panel is closed only over a seat in conflict, which hardly ever comes by chance; stories do it. */
const rareCommands: CommandType[] = ['closePanel'];
const expectedCommands: Partial<Record<ProcedureKind, CommandType[]>> = {
  entry: commandTypes.filter((type) => ![...followerCommands, ...rareCommands].includes(type)),
  change: followerCommands,
};

/** The property tests of the lifecycle for one kind of application. A failure prints seed, path and the history. */
export function testLifecycleProperties(kind: ProcedureKind): void {
  const procedure = theProcedure(kind);
  const seeds = seedsFrom(process.env.SEED);
  const runs = Math.ceil((sequences * share[kind]) / seeds.length);
  const done = new Set<CommandType>();

  it.each(statusesIn(procedure))('has a road to %s', (status) => {
    expect(pathsTo[status](new Scenario(procedure)).state.status).toBe(status);
  });

  it.each(seeds)(
    `holds in ${runs} histories from the seed %i`,
    (seed) => {
      const life = fc.property(randomHistory(procedure), (begun) => {
        const history: HistoryEntry[] = [];
        const look = (moment: HistoryStep) => {
          history.push({ ...moment, now: moment.story.now, status: moment.story.state.status });
          if (!moment.refusal) done.add(moment.command.type);
          assertRules(always, moment, history);
        };
        assertRules(inTheEnd, runHistory(procedure, begun, look), history);
      });
      fc.assert(life, { numRuns: runs, seed, endOnFailure: process.env.SEED === undefined });
    },
    60_000 + runs * 500,
  );

  const wanted = runs * seeds.length >= manyEnough ? (expectedCommands[kind] ?? []) : [];
  if (wanted.length > 0) {
    it('has carried out every command', () => expect(wanted.filter((type) => !done.has(type))).toEqual([]));
  }
}

function seedsFrom(wanted: string | undefined): number[] {
  if (wanted === undefined) return fixedSeeds;
  return [wanted === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(wanted)];
}

type HistoryEntry = Pick<HistoryStep, 'actor' | 'command' | 'refusal'> & { now: Date; status: Status };

const describeEntry = ({ now, actor, command, refusal, status }: HistoryEntry) =>
  `${now.toISOString()} ${actor.id} ${JSON.stringify(command)}: ${refusal ?? status}`;

function assertRules<Subject>(
  rules: Record<string, (subject: Subject) => void>,
  subject: Subject,
  history: HistoryEntry[],
): void {
  for (const [name, holds] of Object.entries(rules)) {
    try {
      holds(subject);
    } catch (error) {
      throw new Error(`Does not hold: ${name}\n${history.map(describeEntry).join('\n')}`, { cause: error });
    }
  }
}
