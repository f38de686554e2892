import type { Bilingual } from '#kernel';

const wrongStage: Bilingual = {
  zh: '项目的阶段已变，此操作现在不能进行。',
  en: 'The stage of the project does not allow this now.',
};
const reasonRequired: Bilingual = { zh: '请填写理由。', en: 'Give the reason.' };

/** Why a milestone cannot be recorded so, in words. */
export const milestoneRefusals = {
  wrong_stage: wrongStage,
  out_of_order: {
    zh: '节点须逐个完成，前一个节点尚未完成。',
    en: 'The milestones are done one after the other; the one before is not done yet.',
  },
  reason_required: reasonRequired,
  day_to_come: { zh: '该日期尚未到来。', en: 'That day has not come yet.' },
  day_out_of_order: {
    zh: '完成日期应在前后两个节点的完成日期之间。',
    en: 'The day has to lie between those of the milestones before and after.',
  },
  not_the_last: { zh: '只能撤回最后记录的节点。', en: 'Only what was recorded last can be taken back.' },
} as const satisfies Record<string, Bilingual>;
export type MilestoneRefusal = keyof typeof milestoneRefusals;

/** Why an assessment cannot go on so, in words. */
export const assessmentRefusals = {
  not_your_desk: { zh: '年度评估不归您的岗位办理。', en: 'Assessments are not made at your desk.' },
  same_person: {
    zh: '您属于被评估的企业，须由他人评估。',
    en: 'You belong to the enterprise; somebody else has to assess it.',
  },
  wrong_stage: wrongStage,
  year_out_of_range: {
    zh: '只能评估项目运营以来的年度。',
    en: 'Only years in which the project was in operation are assessed.',
  },
  rectification_open: {
    zh: '尚有整改未完成，须先经认可。',
    en: 'A rectification is still open; it has to be accepted first.',
  },
  already_assessed: { zh: '该年度已经评估。', en: 'That year has been assessed already.' },
  reason_required: reasonRequired,
  date_in_the_past: { zh: '整改期限须在今天之后。', en: 'The day has to lie after today.' },
  nothing_to_rectify: { zh: '目前不需要提交整改报告。', en: 'No rectification report is waited for.' },
  not_reported: { zh: '企业尚未提交整改报告。', en: 'The enterprise has not reported its rectification yet.' },
} as const satisfies Record<string, Bilingual>;
export type AssessmentRefusal = keyof typeof assessmentRefusals;
