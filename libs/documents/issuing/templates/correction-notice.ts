import type { Act } from '../acts/act.js';
import { chineseDate } from '../text/chinese-text.js';
import { application, fieldTitle, materialTitle, subject } from '../wording/phrases.js';
import type { Template } from '../wording/template.js';

type Item = Act<'correction_requested'>['event']['items'][number];

/** 补正告知书: the one list of all defects, each with what would be right. */
export const correctionNotice: Template<'correction_requested'> = {
  kind: 'correction_notice',
  title: { zh: '补正告知书', en: 'Correction Notice' },
  nature: '补',
  word: (act) => ({
    rows: [...subject(act), { label: '补正期限', value: `${chineseDate(act.event.dueOn)}（含当日）` }],
    body: [
      { text: `你单位提交的${application(act)}，有以下${act.event.items.length}项内容需要补正，现一次告知：` },
      { list: act.event.items.map((item) => line(act, item)) },
      {
        text: `请于${chineseDate(act.event.dueOn)}前（含当日）完成补正并再次提交。补正所用时间不计入我单位的办理时限。`,
      },
      { text: '逾期未补正的，本次申请终止；你单位可以重新提出申请。' },
    ],
  }),
};

function line(act: Act<'correction_requested'>, { subject: what, key, defect, remedy, because }: Item): string {
  const title = what === 'material' ? `材料《${materialTitle(act, key)}》` : `申请表“${fieldTitle(act, key)}”`;
  const late = because ? `本项在首次告知后发现，原因：${ended(because)}` : '';
  return `${title}：${ended(defect)}补正要求：${ended(remedy)}${late}`;
}

const ended = (sentence: string): string => `${sentence.trim().replace(/[。；;.]+$/, '')}。`;
