import type { Act } from '../act.js';
import { chineseDate } from '../chinese.js';
import type { Block, Wording } from '../document-facts.js';
import { application, ownerTitle, paragraphs, subject, undertaking } from './phrases.js';
import { remedies } from './remedies.js';
import type { Template } from './template.js';

/** 准予准入决定书. */
export const approval: Template<'decided'> = {
  kind: 'approval',
  title: { zh: '准予准入决定书', en: 'Decision to Admit' },
  nature: '准',
  word: (act) => ({
    rows: rows(act),
    body: [
      { text: `${opening(act)}准予该项目进入${act.pack.zone.name.zh}。` },
      ...conditions(act),
      { text: '本决定不代替企业登记、税务登记、海关备案和电子账册设立手续，请你单位依次办理。' },
    ],
  }),
};

/** 不予准入决定书: with reasons and remedies. */
export const refusal: Template<'decided'> = {
  kind: 'refusal',
  title: { zh: '不予准入决定书', en: 'Decision to Refuse Admission' },
  nature: '不准',
  word: (act) => ({
    rows: rows(act),
    body: [
      { text: `${opening(act)}不予准入。理由如下：` },
      ...paragraphs(act.event.reasons ?? ''),
      ...paragraphs(remedies(act.event.remedies)),
    ],
  }),
};

const rows = (act: Act<'decided'>): Wording['rows'] => [
  ...subject(act),
  ...undertaking(act),
  { label: '决定日期', value: chineseDate(act.event.decidedOn) },
];

function opening(act: Act<'decided'>): string {
  const { acceptedOn } = act.application;
  const accepted = acceptedOn ? `，我单位于${chineseDate(acceptedOn)}受理` : '';
  return `你单位提交的${application(act)}${accepted}。经准入评审，现决定：`;
}

function conditions(act: Act<'decided'>): Block[] {
  if (act.conditions.length === 0) return [];
  return [
    { text: '准予准入附有下列条件，责任方应当按期落实：' },
    {
      list: act.conditions.map(
        ({ text, owner, dueOn }) => `${text}（责任方：${ownerTitle(act, owner)}；期限：${chineseDate(dueOn)}）`,
      ),
    },
  ];
}
