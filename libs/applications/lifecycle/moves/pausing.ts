import { changeLimit, examinationClocks, resumeClock, stopClock } from '../../clock/index.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { fold } from '../evolve.js';
import { rescheduleTasks } from '../opening.js';
import { today, type Situation } from '../situation.js';
import { worked } from './tasks.js';

/** 特别程序停表, art. 45. */
export function suspend({ kind, reason, expectedEnd }: CommandOf<'suspend'>, situation: Situation): ApplicationEvent[] {
  const since = today(situation);
  return [
    { type: 'suspended', kind, reason, since, expectedEnd, worked: worked(situation) },
    ...examinationClocks(situation.state.clocks).map((clock) => stopClock(situation.calendar, clock, since)),
  ];
}

export const resume = (_: CommandOf<'resume'>, situation: Situation) => resumed(situation, false);

/** The expected end has passed without a word: the clock runs again from that day, however late the timer. */
export const resumeBySilence = (_: CommandOf<'resumeBySilence'>, situation: Situation) => resumed(situation, true);

function resumed(situation: Situation, bySilence: boolean): ApplicationEvent[] {
  const { state, calendar } = situation;
  const on = (bySilence && state.suspension?.expectedEnd) || today(situation);
  const before: ApplicationEvent[] = [
    { type: 'resumed', on, bySilence },
    ...examinationClocks(state.clocks).map((clock) => resumeClock(calendar, clock, on)),
  ];
  return [...before, ...rescheduleTasks(situation, fold(before, state))];
}

/** 申请延期: what a desk asks the head for. */
export const askForExtension = ({ reason }: CommandOf<'askForExtension'>, situation: Situation): ApplicationEvent[] => {
  const asked = { desk: situation.task?.desk ?? '', reason, on: today(situation) };
  return [{ type: 'extension_asked', ...asked, worked: worked(situation) }];
};

export const declineExtension = (
  { reasons }: CommandOf<'declineExtension'>,
  situation: Situation,
): ApplicationEvent[] => [{ type: 'extension_declined', reasons, on: today(situation) }];

/** 延期, art. 42: once, and the applicant is told why. What the zone promised stays as it was. */
export function extend({ reason }: CommandOf<'extend'>, situation: Situation): ApplicationEvent[] {
  const { state, calendar, procedure } = situation;
  const on = today(situation);
  const { workingDays, source } = procedure.limits[state.panel ? 'jointExtension' : 'statutoryExtension'];
  return [
    { type: 'extended', reason, on },
    ...examinationClocks(state.clocks)
      .filter(({ key }) => key === 'statutory')
      .map((clock) => changeLimit(calendar, clock, { on, limit: clock.limit + workingDays, source: source.zh })),
  ];
}
