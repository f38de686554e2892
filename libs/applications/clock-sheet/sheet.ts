import type { Calendar } from '#calendar';
import type { Procedure } from '#zones/procedure';
import { remainingDays } from '../clock/index.js';
import { titleOf, turnOf } from '../lifecycle/index.js';
import { clockStep } from './clock-steps.js';
import { explain, warningFor } from './explain.js';
import type { ClockStep, SheetLine } from './line.js';
import { momentsOf, statesBefore, type Happened, type Moment } from './moments.js';
import { daysUsed, partyOf, type DaysUsed } from './parties.js';
import { sourceOf } from './sources.js';
import { taskStep } from './task-steps.js';

/** 时限明细: the lines that explain each due day, and the days used by each party. */
export interface ClockSheet extends DaysUsed {
  lines: SheetLine[];
}

/** Everything from outside that the sheet needs. */
export interface SheetGround {
  procedure: Procedure;
  calendar: Calendar;
  /** The day up to which days are counted, YYYY-MM-DD in Asia/Shanghai. */
  today: string;
}

/** Draws the sheet from all events of one application, in their order. */
export function clockSheet(happened: readonly Happened[], ground: SheetGround): ClockSheet {
  const moments = momentsOf(happened);
  const turns = turnsOf(moments);
  const lines = moments.flatMap((moment, place) => {
    const step = clockStep(moments, place) ?? taskStep(moments, place);
    const turn = turns.get(moment.batch) ?? { party: null, desks: [] };
    return step ? [lineOf(ground, moment, step, turn)] : [];
  });
  return { lines, ...daysUsed(ground.calendar, moments, ground.today) };
}

type TurnThen = Pick<SheetLine, 'party' | 'desks'>;

function turnsOf(moments: readonly Moment[]): Map<number, TurnThen> {
  const before = statesBefore(moments);
  return new Map([...before].map(([batch, state]) => [batch, { party: partyOf(state), desks: turnOf(state).desks }]));
}

function lineOf({ procedure, calendar }: SheetGround, moment: Moment, step: ClockStep, turn: TurnThen): SheetLine {
  const { seq, at, day, onBehalfOf, after } = moment;
  const { changes, ...shown } = step;
  const actorId = changes.at(-1)?.recordedBy ?? moment.actorId;
  return {
    ...shown,
    ...turn,
    seq,
    at,
    day,
    actorId,
    onBehalfOf,
    source: sourceOf(procedure, step, after),
    remaining: remainingDays(calendar, step.dueAfter, day),
    explanation: explain(calendar, step, titleOf(procedure, step.task?.key ?? ''), actorId !== 'system'),
    warning: warningFor(calendar, step.dueAfter),
  };
}
