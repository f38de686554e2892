import type { Act } from '../acts/act.js';
import { chineseDate } from '../text/chinese-text.js';
import { application, byDay, paragraphs, subject } from '../wording/phrases.js';
import type { Template } from '../wording/template.js';

/** 延期决定通知书 with its reason (Administrative Licensing Law art. 42 by analogy). */
export const extension: Template<'extended'> = {
  kind: 'extension_notice',
  title: { zh: '延期决定通知书', en: 'Notice of an Extension' },
  nature: '延',
  word: (act) => ({
    rows: [...subject(act), { label: '决定日期', value: chineseDate(act.event.on) }, ...due(act)],
    body: [
      {
        text: `你单位提交的${application(act)}不能在原定时限内作出决定，经负责人批准，决定延长办理时限一次。理由如下：`,
      },
      ...paragraphs(act.event.reason),
      { text: `${limit(act)}作出决定。` },
    ],
  }),
};

const due = ({ clock }: Act<'extended'>) =>
  clock?.dueOn ? [{ label: '延长后的期限', value: chineseDate(clock.dueOn) }] : [];

const limit = ({ clock }: Act<'extended'>): string =>
  clock?.limit ? `延长后的办理时限为${clock.limit}个工作日，我单位将${byDay(clock.dueOn)}` : '我单位将在延长后的时限内';
