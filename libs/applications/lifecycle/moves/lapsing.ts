import { examinationKeys } from '../../clock/index.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent, EventOf } from '../events.js';
import { cancelTasks } from '../opening.js';
import { today, type Situation } from '../situation.js';
import { ended } from './receiving.js';

/** The applicant's own time, set by the zone, has passed. */
export const lapse = (_: CommandOf<'lapse'>, situation: Situation) => lapsed(situation, { cause: 'correction' });

/** 终止办理, by the head: what was promised did not come by its day, so that nothing can be decided. */
export function lapseForPapers(
  { reasons, remedies }: CommandOf<'lapseForPapers'>,
  situation: Situation,
): ApplicationEvent[] {
  const papers = situation.state.papers.filter(({ providedOn }) => providedOn === null).map(({ material }) => material);
  return lapsed(situation, { cause: 'papers', papers, reasons, remedies });
}

/** The admission was revoked. */
export const lapseWithAdmission = (_: CommandOf<'lapseWithAdmission'>, situation: Situation) =>
  lapsed(situation, { cause: 'admission' });

const lapsed = (situation: Situation, why: Omit<EventOf<'lapsed'>, 'type' | 'on'>): ApplicationEvent[] => [
  ...ended(situation, 'acceptance', 'correction', 'notice', ...examinationKeys),
  ...cancelTasks(situation.state),
  { type: 'lapsed', on: today(situation), ...why },
  { type: 'entered', status: 'lapsed' },
];
