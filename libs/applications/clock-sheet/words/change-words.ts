import type { CalendarChange } from '#calendar';
import type { Bilingual } from '#kernel';

/** What was recorded about the calendar, one sentence for each kind. */
const changeSentences = {
  day_worked: { zh: '{day} 改为工作日（{reason}）', en: '{day} is a working day ({reason})' },
  day_free: { zh: '{day} 改为非工作日（{reason}）', en: '{day} is no working day ({reason})' },
  correction_withdrawn: {
    zh: '撤销对 {day} 的更正（{reason}）',
    en: 'the correction of {day} was withdrawn ({reason})',
  },
  notice_published: {
    zh: '{year} 年放假安排已公布（{reason}）',
    en: 'the schedule of {year} has been published ({reason})',
  },
} satisfies Record<string, Bilingual>;

export function changeSentence({ type, working }: CalendarChange): Bilingual {
  if (type === 'day_corrected') return working ? changeSentences.day_worked : changeSentences.day_free;
  return changeSentences[type];
}

/** `<limit>.recounted`, or for any other limit `recounted`; `stopped` where it stood still and only used days change. */
export const recalculationSentences: Record<string, Bilingual> = {
  recounted: {
    zh: '工作日历更正：{changes}。截止日由 {dueBefore} 改为 {due}。',
    en: 'The calendar was corrected: {changes}. The last day moves from {dueBefore} to {due}.',
  },
  'task.recounted': {
    zh: '工作日历更正：{changes}。“{task}”的截止日由 {dueBefore} 改为 {due}。',
    en: 'The calendar was corrected: {changes}. The last day of “{task}” moves from {dueBefore} to {due}.',
  },
  stopped: {
    zh: '工作日历更正：{changes}。已用时间改按 {used} 个工作日计，还剩 {left} 个。',
    en: 'The calendar was corrected: {changes}. {used} working days count as used now, {left} are left.',
  },
};
