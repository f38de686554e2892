import { isCovered, workingDaysBetween, type Calendar } from '#calendar';
import { filled, type Bilingual, type Quote } from '#kernel';
import type { ClockStep } from './line.js';
import { changeSentence, recalculationSentences } from './words/change-words.js';
import { kept, late, plainSentences, sentences, standsStill, unpublished } from './words/words.js';

const empty: Bilingual = { zh: '', en: '' };
const unknown = { zh: '（未定）', en: '(open)' };

type Values = Record<string, Quote>;

/** The sentence for a line, and whether a person who ended a limit kept it. */
export function explain(calendar: Calendar, step: ClockStep, title: Bilingual, byPerson: boolean): Bilingual {
  const values = valuesOf(calendar, step, title);
  return join(
    filled(sentenceOf(step), values),
    isNewLimit(step) && step.dueAfter === null ? standsStill : empty,
    byPerson && endsLimit(step) ? filled(values.late === 0 ? kept : late, values) : empty,
  );
}

/** Null while the last day lies in a year whose notice is published. */
export function warningFor(calendar: Calendar, dueOn: string | null): Bilingual | null {
  return dueOn === null || isCovered(calendar, dueOn) ? null : filled(unpublished, { year: dueOn.slice(0, 4) });
}

/** Whether the line has a sentence of its own, rather than a plain one. */
export const hasOwnSentence = ({ clock, what, cause }: Pick<ClockStep, 'clock' | 'what' | 'cause'>): boolean =>
  what === 'recounted' || `${clock}.${what}${cause ? `.${cause}` : ''}` in sentences;

const isNewLimit = ({ what }: ClockStep) => what === 'extended' || what === 'limit_changed';

const endsLimit = ({ what, dueBefore, cause }: ClockStep) =>
  what === 'ended' && dueBefore !== null && !unfinished.includes(cause);

/** A limit that ends for one of these was neither kept nor missed. */
const unfinished: readonly (string | null)[] = ['withdrawn', 'task_cancelled', 'revoked'];

function sentenceOf(step: ClockStep): Bilingual {
  const { clock, what, cause } = step;
  if (what === 'recounted') return recalculationSentence(step);
  const own = sentences[`${clock}.${what}.${cause}`] ?? sentences[`${clock}.${what}`];
  return own ?? plainSentences[what] ?? empty;
}

function recalculationSentence({ clock, dueAfter }: ClockStep): Bilingual {
  const own = recalculationSentences[dueAfter === null ? 'stopped' : `${clock}.recounted`];
  return own ?? recalculationSentences.recounted ?? empty;
}

function valuesOf(calendar: Calendar, step: ClockStep, title: Bilingual): Values {
  const { on, limit, limitBefore, used, dueBefore, dueAfter } = step;
  const days = used ?? 0;
  return {
    on,
    limit,
    task: title,
    used: days,
    limitBefore: limitBefore ?? limit,
    left: Math.max(0, limit - days),
    due: dueAfter ?? unknown,
    dueBefore: dueBefore ?? unknown,
    changes: wordsOf(step.changes),
    late: dueBefore ? workingDaysBetween(calendar, dueBefore, on) : 0,
  };
}

/** One after the other: `2026-11-05 is no working day (storm); …`. */
const wordsOf = (changes: ClockStep['changes']): Bilingual => {
  const each = changes.map((change) => {
    const { from, until, reason } = change;
    return filled(changeSentence(change), { day: from, year: until.slice(0, 4), reason });
  });
  return { zh: each.map(({ zh }) => zh).join('；'), en: each.map(({ en }) => en).join('; ') };
};

const join = (...texts: Bilingual[]): Bilingual => ({
  zh: texts.map(({ zh }) => zh).join(''),
  en: texts
    .map(({ en }) => en)
    .filter(Boolean)
    .join(' '),
});
