import type { Bilingual } from '#kernel';

/** 特别程序, Administrative Licensing Law art. 45: its time is not counted. */
export const suspensionKinds = ['hearing', 'inspection', 'testing', 'appraisal', 'expert_review'] as const;
export type SuspensionKind = (typeof suspensionKinds)[number];

/** Titles in the clock sheet and in documents. */
export const suspensionTitles: Readonly<Record<SuspensionKind, Bilingual>> = {
  hearing: { zh: '听证', en: 'a hearing' },
  inspection: { zh: '检验', en: 'an inspection' },
  testing: { zh: '检测', en: 'testing' },
  appraisal: { zh: '鉴定', en: 'an appraisal' },
  expert_review: { zh: '专家评审', en: 'an expert review' },
};

export interface Suspension {
  kind: SuspensionKind;
  reason: string;
  since: string;
  expectedEnd: string;
}
