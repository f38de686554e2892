/** 特别程序, Administrative Licensing Law art. 45: time that is not counted. */
export const suspensionKinds = ['hearing', 'inspection', 'testing', 'appraisal', 'expert_review'] as const;
export type SuspensionKind = (typeof suspensionKinds)[number];

export interface Suspension {
  kind: SuspensionKind;
  reason: string;
  since: string;
  expectedEnd: string;
}
