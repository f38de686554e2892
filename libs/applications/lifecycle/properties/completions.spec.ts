import type { Actor } from '#kernel';
import { lin, servingAt } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Procedure, TaskDefinition } from '#zones/procedure';
import { contextOf } from '../command-rules.js';
import { completions, runCompletions, type Completion } from '../completions.js';
import { commandTypes, lifecycle, type Transition } from '../lifecycle.js';
import { moves, type Move } from '../moves.js';
import type { Command, CommandType } from '../rules/commands.js';

const window = servingAt('window');
const nameOf = (type: CommandType, completion: Completion) => `${type}: ${completion.of}`;

/** Notes every completion without which a command would have led to less. */
class Observed extends Scenario {
  readonly needed: string[] = [];

  override does(actor: Actor, command: Command): this {
    const { procedure, state } = this;
    const context = contextOf(command, { ...this.inputFor(actor), procedure, state });
    const events = (moves[command.type] as Move<CommandType>)(command, context);
    const missed = completions.filter((completion) => runCompletions([completion], context, events) !== events);
    this.needed.push(...missed.map((completion) => nameOf(command.type, completion)));
    return super.does(actor, command);
  }

  submittedAnew(): this {
    const answers = this.state.corrections.at(-1)!.items.map(({ id }) => ({ item: id, answer: '已补' }));
    return this.does(lin, { type: 'resubmit', ...aSubmission(this.procedure), answers });
  }
}

const entry = theProcedure('entry');

/** An application that has no task in a status passes through it. */
const withTasks = (fits: (task: TaskDefinition) => boolean): Procedure => ({
  ...entry,
  tasks: entry.tasks.filter(fits),
});
const unchecked = withTasks(({ kind }) => kind !== 'check');
const unexamined = withTasks(({ kind }) => kind !== 'opinion');
const silent = withTasks(({ kind, silence }) => kind !== 'opinion' || silence === 'consent');

const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;

const journeys: (() => Observed)[] = [
  () => new Observed(entry).submitted().accepted().reviewed({ commerce: 'object' }).voted().signed(),
  () => new Observed(unchecked).submitted(),
  () => new Observed(unexamined).submitted().accepted(),
  () => new Observed(unexamined).submitted().passes(30),
  () => new Observed(silent).submitted().accepted().passes(60),
  () => {
    const story = new Observed(unexamined).submitted({}, ['it_plan']).claims('completeness');
    const papers = [{ material: 'it_plan', dueOn: '2026-03-27' }];
    const checklist = story.checklistOf('completeness');
    return story.does(window, { type: 'acceptWithPapersToFollow', papers, checklist });
  },
  () => {
    const story = new Observed(entry).submitted().claims('completeness');
    story.does(window, { type: 'requestCorrection', items: [item] });
    return Object.assign(story, { procedure: unchecked }).submittedAnew();
  },
];

describe('what follows by itself', () => {
  it('is named in the row of the command, and nothing is named that never follows', () => {
    const named = commandTypes.flatMap((type) => {
      const { then = [] }: Transition = lifecycle[type];
      return then.map((completion) => nameOf(type, completion));
    });
    const needed = new Set(journeys.flatMap((journey) => journey().needed));
    expect([...needed].sort()).toEqual(named.sort());
  });
});
