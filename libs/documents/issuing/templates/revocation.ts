import type { Act } from '../acts/act.js';
import { chineseDate } from '../text/chinese-text.js';
import { paragraphs, subject } from '../wording/phrases.js';
import { remedies } from '../wording/remedies.js';
import type { Template } from '../wording/template.js';

type Ground = Act<'revoked'>['event']['ground'];

/** Ground of a revocation in words. */
const grounds: Record<Ground, string> = {
  fraud: '以欺骗、贿赂等不正当手段取得准予',
  condition_broken: '未履行准予准入所附条件或者承诺',
  granted_against_the_rules: '准予决定不符合规定的条件或者程序',
};

/** 拟撤销准予告知书: intention, reasons, and the applicant’s right to be heard. */
export const revocationNotice: Template<'revocation_proposed'> = {
  kind: 'revocation_notice',
  title: { zh: '拟撤销准予告知书', en: 'Notice of an Intended Revocation' },
  nature: '撤告',
  word: (act) => ({
    rows: [
      ...subject(act),
      { label: '拟撤销的决定', value: approvalOf(act) },
      { label: '事由', value: grounds[act.event.ground] },
      { label: '陈述申辩期限', value: `${chineseDate(act.event.statementDueOn)}（含当日）` },
    ],
    body: [
      { text: '经核查，我单位拟撤销上述准予决定。理由如下：' },
      ...paragraphs(act.event.reasons),
      {
        text: `你单位对此享有陈述、申辩的权利。请于${chineseDate(act.event.statementDueOn)}前（含当日）通过本系统提出；逾期未提出的，视为放弃。`,
      },
    ],
  }),
};

/** 撤销决定书 with reasons and remedies (Administrative Licensing Law art. 69 by analogy). */
export const revocation: Template<'revoked'> = {
  kind: 'revocation',
  title: { zh: '撤销决定书', en: 'Decision to Revoke an Admission' },
  nature: '撤',
  word: (act) => ({
    rows: [
      ...subject(act),
      { label: '撤销的决定', value: approvalOf(act) },
      { label: '事由', value: grounds[act.event.ground] },
      { label: '决定日期', value: chineseDate(act.event.on) },
    ],
    body: [
      {
        text: '经核查，现决定：撤销上述准予决定，该决定自撤销之日起不再有效。理由如下：',
      },
      ...paragraphs(act.event.reasons),
      { text: '你单位的陈述、申辩意见已在作出本决定前予以审核；未提出的，视为放弃。' },
      ...paragraphs(remedies(act.event.remedies)),
    ],
  }),
};

function approvalOf({ earlier }: Act<'revocation_proposed' | 'revoked'>): string {
  const approval = earlier.find(({ kind }) => kind === 'approval');
  return approval ? `《${approval.title}》（${approval.number}）` : '准予准入决定';
}
