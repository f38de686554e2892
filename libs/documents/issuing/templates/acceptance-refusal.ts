import { application, paragraphs, subject } from '../wording/phrases.js';
import { remedies } from '../wording/remedies.js';
import type { Template } from '../wording/template.js';

/** 不予受理决定书. */
export const acceptanceRefusal: Template<'acceptance_refused'> = {
  kind: 'acceptance_refusal',
  title: { zh: '不予受理决定书', en: 'Decision to Refuse Acceptance' },
  nature: '不受',
  word: (act) => ({
    rows: subject(act),
    body: [
      { text: `你单位提交的${application(act)}，经核对，我单位决定不予受理。理由如下：` },
      ...paragraphs(act.event.reasons),
      ...paragraphs(remedies(null)),
    ],
  }),
};
