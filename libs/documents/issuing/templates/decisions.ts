import type { Act } from '../acts/act.js';
import { chineseDate } from '../text/chinese-text.js';
import type { Block, Wording } from '../../storage/document-facts.js';
import { decisionWords } from '../wording/decision-words.js';
import { application, ownerTitle, paragraphs, subject, undertaking } from '../wording/phrases.js';
import { remedies } from '../wording/remedies.js';
import type { Template } from '../wording/template.js';

/** 准予准入决定书, or its counterpart for other procedures. */
export const approval: Template<'decided'> = {
  kind: 'approval',
  title: decisionWords.entry.approval,
  nature: '准',
  word: (act) => {
    const { approval: title, granted } = decisionWords[act.procedure.kind];
    return { title, rows: rows(act), body: [...opened(act, granted(act)), ...conditions(act)] };
  },
};

/** 不予准入决定书, with reasons and remedies. */
export const refusal: Template<'decided'> = {
  kind: 'refusal',
  title: decisionWords.entry.refusal,
  nature: '不准',
  word: (act) => {
    const { refusal: title, refused } = decisionWords[act.procedure.kind];
    return {
      title,
      rows: rows(act),
      body: [
        { text: `${opening(act)}${refused}。理由如下：` },
        ...paragraphs(act.event.reasons ?? ''),
        ...paragraphs(remedies(act.event.remedies)),
      ],
    };
  },
};

/** The first sentence begins with who decides on what. */
const opened = (act: Act<'decided'>, granted: Block[]): Block[] =>
  granted.map((block, place) => (place === 0 && 'text' in block ? { text: opening(act) + block.text } : block));

const rows = (act: Act<'decided'>): Wording['rows'] => [
  ...subject(act),
  ...undertaking(act),
  { label: '决定日期', value: chineseDate(act.event.decidedOn) },
];

function opening(act: Act<'decided'>): string {
  const { acceptedOn } = act.application;
  const accepted = acceptedOn ? `，我单位于${chineseDate(acceptedOn)}受理` : '';
  return `你单位提交的${application(act)}${accepted}。经${decisionWords[act.procedure.kind].review}，现决定：`;
}

function conditions(act: Act<'decided'>): Block[] {
  if (act.conditions.length === 0) return [];
  return [
    { text: '本决定附有下列条件，责任方应当按期落实：' },
    {
      list: act.conditions.map(
        ({ text, owner, dueOn }) => `${text}（责任方：${ownerTitle(act, owner)}；期限：${chineseDate(dueOn)}）`,
      ),
    },
  ];
}
