import type { Bilingual } from '#kernel';
import { lapseSentences } from './lapse-words.js';
import { promiseSentences } from './promise-words.js';
import { revocationSentences } from './revocation-words.js';

/**
 * One sentence for each thing that can happen to a limit: `<limit>.<what>.<cause>`, or without the cause where no
 * event tells. Braces name values of the line; days are written as days.
 */
export const sentences: Record<string, Bilingual> = {
  ...lapseSentences,
  ...promiseSentences,
  'acceptance.started.submitted': {
    zh: '{on} 收到申请材料。是否受理的审查时限从次日起算，共 {limit} 个工作日，截至 {due}。',
    en: 'The application was received on {on}. The {limit} working days for deciding whether to accept it count from the next day and end on {due}.',
  },
  'acceptance.started.corrected': {
    zh: '{on} 收到补正材料。是否受理的审查时限从次日起重新计算，共 {limit} 个工作日，截至 {due}。',
    en: 'The corrections were received on {on}. The {limit} working days for deciding whether to accept the application start anew from the next day and end on {due}.',
  },
  'acceptance.ended.accepted': {
    zh: '{on} 决定受理，受理审查用时 {used} 个工作日。',
    en: 'The application was accepted on {on}, after {used} working days.',
  },
  'acceptance.ended.deemed_accepted': {
    zh: '截至 {dueBefore} 未告知是否受理，依规定自收到材料之日起视为受理，受理审查时限终止。',
    en: 'Nothing was said by {dueBefore}, so the application counts as accepted from the day it was received. The time for deciding on acceptance is over.',
  },
  'acceptance.ended.correction_requested': {
    zh: '{on} 一次性告知需要补正的全部内容，受理审查时限到此为止；收到补正材料后重新起算。',
    en: 'On {on} the applicant was told of all defects at once. This limit ends here and starts anew when the corrections come in.',
  },
  'acceptance.ended.acceptance_refused': {
    zh: '{on} 决定不予受理，受理审查用时 {used} 个工作日。',
    en: 'Acceptance was refused on {on}, after {used} working days.',
  },
  'acceptance.ended.withdrawn': {
    zh: '申请人于 {on} 撤回申请，受理审查时限终止。',
    en: 'The applicant withdrew the application on {on}, so this limit ends.',
  },
  'correction.started.correction_requested': {
    zh: '申请人的补正时限从 {on} 的次日起算，共 {limit} 个工作日，截至 {due}；逾期未补正的，申请失效。',
    en: 'The applicant has {limit} working days for corrections, counted from the day after {on} and ending on {due}. Without them the application lapses.',
  },
  'correction.ended.corrected': {
    zh: '申请人于 {on} 交来补正材料，用时 {used} 个工作日。',
    en: 'The applicant handed in the corrections on {on}, after {used} working days.',
  },
  'correction.ended.lapsed': {
    zh: '截至 {dueBefore} 未收到补正材料，申请失效。',
    en: 'No corrections had come by {dueBefore}, so the application lapsed.',
  },
  'correction.ended.withdrawn': {
    zh: '申请人于 {on} 撤回申请，补正时限终止。',
    en: 'The applicant withdrew the application on {on}, so the time for corrections ends.',
  },
  'statutory.started.accepted': {
    zh: '受理日期为 {on}。作出决定的时限从次日起算，共 {limit} 个工作日，截至 {due}。',
    en: 'The day of acceptance is {on}. The {limit} working days for the decision count from the next day and end on {due}.',
  },
  'statutory.started.deemed_accepted': {
    zh: '视为受理，受理日期为收到材料之日 {on}。作出决定的时限从次日起算，共 {limit} 个工作日，截至 {due}。',
    en: 'Accepted by silence, as of the day of receipt, {on}. The {limit} working days for the decision count from the next day and end on {due}.',
  },
  'statutory.stopped.correction_requested': {
    zh: '审查中发现需要补正，从 {on} 的次日起停止计时。已用 {used} 个工作日，还剩 {left} 个。',
    en: 'Corrections were found necessary during the review, so the clock stops after {on}. {used} working days are used, {left} are left.',
  },
  'statutory.stopped.hearing': {
    zh: '需要听证，所需时间不计入时限，从 {on} 的次日起停止计时。已用 {used} 个工作日，还剩 {left} 个。',
    en: 'A hearing is needed; its time is not counted and the clock stops after {on}. {used} working days are used, {left} are left.',
  },
  'statutory.stopped.inspection': {
    zh: '需要检验，所需时间不计入时限，从 {on} 的次日起停止计时。已用 {used} 个工作日，还剩 {left} 个。',
    en: 'An inspection is needed; its time is not counted and the clock stops after {on}. {used} working days are used, {left} are left.',
  },
  'statutory.stopped.testing': {
    zh: '需要检测，所需时间不计入时限，从 {on} 的次日起停止计时。已用 {used} 个工作日，还剩 {left} 个。',
    en: 'Testing is needed; its time is not counted and the clock stops after {on}. {used} working days are used, {left} are left.',
  },
  'statutory.stopped.appraisal': {
    zh: '需要鉴定，所需时间不计入时限，从 {on} 的次日起停止计时。已用 {used} 个工作日，还剩 {left} 个。',
    en: 'An appraisal is needed; its time is not counted and the clock stops after {on}. {used} working days are used, {left} are left.',
  },
  'statutory.stopped.expert_review': {
    zh: '需要专家评审，所需时间不计入时限，从 {on} 的次日起停止计时。已用 {used} 个工作日，还剩 {left} 个。',
    en: 'An expert review is needed; its time is not counted and the clock stops after {on}. {used} working days are used, {left} are left.',
  },
  'statutory.resumed.resumed': {
    zh: '特别程序于 {on} 结束，从次日起继续计时。还剩 {left} 个工作日，截至 {due}。',
    en: 'The special procedure ended on {on} and the clock runs again from the next day. {left} working days are left, until {due}.',
  },
  'statutory.resumed.resumed_by_silence': {
    zh: '特别程序预计于 {on} 结束，到期未另行说明，从次日起自动继续计时。还剩 {left} 个工作日，截至 {due}。',
    en: 'The special procedure was expected to end on {on} and nothing else was said, so the clock runs again by itself from the next day. {left} working days are left, until {due}.',
  },
  'statutory.resumed.corrected': {
    zh: '{on} 收到补正材料，从次日起继续计时。还剩 {left} 个工作日，截至 {due}。',
    en: 'The corrections came in on {on} and the clock runs again from the next day. {left} working days are left, until {due}.',
  },
  'statutory.limit_changed.panel_convened': {
    zh: '{on} 转入联合审查，作出决定的时限由 {limitBefore} 个工作日改为 {limit} 个工作日，截至 {due}。',
    en: 'The joint panel was called in on {on}. The time for the decision changes from {limitBefore} to {limit} working days and ends on {due}.',
  },
  'statutory.extended.extended': {
    zh: '{on} 经负责人批准延长一次，作出决定的时限由 {limitBefore} 个工作日延长为 {limit} 个工作日，截至 {due}。',
    en: 'The head approved the one extension on {on}. The time for the decision grows from {limitBefore} to {limit} working days and ends on {due}.',
  },
  'statutory.ended.decided': {
    zh: '{on} 作出决定，共用 {used} 个工作日（时限 {limit} 个工作日，停止计时的时间不计）。',
    en: 'The decision was made on {on}, after {used} of {limit} working days; time in which the clock stood still is not counted.',
  },
  'statutory.ended.lapsed': {
    zh: '逾期未补正，申请于 {on} 终止，不再计时。',
    en: 'No corrections came in time and the application lapsed on {on}, so the clock ends.',
  },
  'statutory.ended.withdrawn': {
    zh: '申请人于 {on} 撤回申请，不再计时。',
    en: 'The applicant withdrew the application on {on}, so the clock ends.',
  },
  'notice.started': {
    zh: '从 {on} 起公示 {limit} 个工作日，当日计入，截至 {due}。',
    en: 'The intended decision is made public for {limit} working days. {on} is counted in and the period ends on {due}.',
  },
  'notice.ended.decided': { zh: '公示期至 {dueBefore} 届满。', en: 'The notice period ended on {dueBefore}.' },
  'notice.ended.panel_convened': {
    zh: '公示期间转入联合审查，公示于 {on} 终止。',
    en: 'The case went to the joint panel, so the notice ended on {on}.',
  },
  'notice.ended': { zh: '公示于 {on} 结束。', en: 'The notice ended on {on}.' },
  'delivery.started.decided': {
    zh: '{on} 作出决定。决定文书的送达时限从次日起算，共 {limit} 个工作日，截至 {due}。',
    en: 'The decision was made on {on}. The {limit} working days for handing it over count from the next day and end on {due}.',
  },
  'delivery.ended.delivered': {
    zh: '{on} 送达，用时 {used} 个工作日。',
    en: 'The decision was handed over on {on}, after {used} working days.',
  },
  ...revocationSentences,
  'task.started.task_opened': {
    zh: '“{task}”开始办理，承诺 {limit} 个工作日内办结，截至 {due}。',
    en: '“{task}” begins. It is promised within {limit} working days, by {due}.',
  },
  'task.resumed.task_rescheduled': {
    zh: '停止计时的时间不计入承诺时限，“{task}”的截止日由 {dueBefore} 改为 {due}。',
    en: 'Time in which the clock stood still is not counted: the last day of “{task}” moves from {dueBefore} to {due}.',
  },
  'task.ended.task_done': { zh: '“{task}”于 {on} 办结。', en: '“{task}” was done on {on}.' },
  'task.ended.consent_by_silence': {
    zh: '“{task}”截至 {dueBefore} 未提出意见，按规定视为同意。',
    en: 'No opinion on “{task}” had come by {dueBefore}, which by the rules means consent.',
  },
  'task.ended.task_cancelled': {
    zh: '“{task}”于 {on} 取消，无需再办。',
    en: '“{task}” was cancelled on {on}: it is not needed any more.',
  },
};

/** For what has no sentence of its own. */
export const plainSentences: Record<string, Bilingual> = {
  started: {
    zh: '从 {on} 起计时，共 {limit} 个工作日，截至 {due}。',
    en: 'The clock starts on {on}: {limit} working days, until {due}.',
  },
  stopped: { zh: '从 {on} 的次日起停止计时。', en: 'The clock stops after {on}.' },
  resumed: {
    zh: '从 {on} 的次日起继续计时，截至 {due}。',
    en: 'The clock runs again from the day after {on}, until {due}.',
  },
  extended: {
    zh: '时限延长为 {limit} 个工作日，截至 {due}。',
    en: 'The limit grows to {limit} working days and ends on {due}.',
  },
  limit_changed: {
    zh: '时限改为 {limit} 个工作日，截至 {due}。',
    en: 'The limit becomes {limit} working days and ends on {due}.',
  },
  ended: { zh: '计时于 {on} 终止。', en: 'The clock ended on {on}.' },
};

export const kept: Bilingual = { zh: '未超过截止日 {dueBefore}。', en: 'That was within the limit, {dueBefore}.' };

export const late: Bilingual = {
  zh: '已超过截止日 {dueBefore}，逾期 {late} 个工作日。',
  en: 'That was past the limit of {dueBefore}, by working days: {late}.',
};

/** A limit that is changed while it stands still has no last day yet. */
export const standsStill: Bilingual = {
  zh: '目前停止计时，截止日待恢复计时后确定。',
  en: 'The clock stands still; its last day is known once it runs again.',
};

export const unpublished: Bilingual = {
  zh: '{year} 年安排未公布，该日期仅按周末推算，公布后可能变动。',
  en: 'The {year} schedule is not yet published; this day leaves out weekends only and may change.',
};
