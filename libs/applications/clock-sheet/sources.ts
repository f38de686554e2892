import type { Bilingual } from '#kernel';
import { promiseSource, type LimitKey, type Procedure } from '#zones/procedure';
import type { ApplicationState } from '../lifecycle/index.js';
import type { ClockStep } from './line.js';

const article = (zh: string, en: string): Bilingual => ({
  zh: `参照《行政许可法》${zh}`,
  en: `By analogy with the Administrative Licensing Law, ${en}`,
});

const notCounted = article('第四十五条', 'art. 45');
const inWorkingDays = article('第八十二条', 'art. 82');

/** Articles that a cause brings with it; where none does, the clock's own limit says where it comes from. */
const byCause: Record<string, Bilingual> = {
  deemed_accepted: article('第三十二条第一款第四项', 'art. 32(1)(4)'),
  hearing: notCounted,
  inspection: notCounted,
  testing: notCounted,
  appraisal: notCounted,
  expert_review: notCounted,
  resumed: notCounted,
  resumed_by_silence: notCounted,
};

const isPromise = (clock: ClockStep['clock']): clock is 'task' | 'promised' => clock === 'task' || clock === 'promised';

/** The source of a line: an article, or the party that set the limit. */
export function sourceOf({ limits }: Procedure, step: ClockStep, after: ApplicationState): Bilingual {
  const { clock, task, what, cause } = step;
  if (what === 'recounted') return inWorkingDays;
  if (isPromise(clock)) return promiseOf(task, limits);
  if (pausesForCorrection(clock, cause)) return limits.correction.source;
  const key: LimitKey = clock === 'statutory' ? statutoryKey(what, after) : clock;
  return byCause[cause ?? ''] ?? limits[key].source;
}

const promiseOf = (task: ClockStep['task'], { callback }: Procedure['limits']): Bilingual =>
  task?.key === 'callback' ? callback.source : promiseSource;

/** The zone sets the applicant's time for corrections, and that the clock stops for it. */
const pausesForCorrection = (clock: ClockStep['clock'], cause: string | null) =>
  clock === 'statutory' && (cause === 'correction_requested' || cause === 'corrected');

function statutoryKey(what: ClockStep['what'], { panel }: ApplicationState): LimitKey {
  if (what === 'extended') return panel ? 'jointExtension' : 'statutoryExtension';
  return panel ? 'joint' : 'statutory';
}
