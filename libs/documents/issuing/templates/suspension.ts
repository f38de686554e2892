import { suspensionTitles } from '#applications/lifecycle';
import { chineseDate } from '../text/chinese-text.js';
import { application, paragraphs, subject } from '../wording/phrases.js';
import type { Template } from '../wording/template.js';

/** 特别程序告知书 about time that is not counted (Administrative Licensing Law art. 45 by analogy). */
export const suspension: Template<'suspended'> = {
  kind: 'suspension_notice',
  title: { zh: '特别程序告知书', en: 'Notice of a Special Procedure' },
  nature: '特',
  word: (act) => ({
    rows: [
      ...subject(act),
      { label: '特别程序', value: suspensionTitles[act.event.kind].zh },
      { label: '开始日期', value: chineseDate(act.event.since) },
      { label: '预计结束日期', value: chineseDate(act.event.expectedEnd) },
    ],
    body: [
      {
        text: `你单位提交的${application(act)}在准入评审中需要进行${suspensionTitles[act.event.kind].zh}。所需时间不计入办理时限。理由如下：`,
      },
      ...paragraphs(act.event.reason),
      {
        text: `办理时限自${chineseDate(act.event.since)}的次日起停止计算，预计至${chineseDate(act.event.expectedEnd)}止；届时未另行告知的，自次日起自动恢复计算。`,
      },
    ],
  }),
};
