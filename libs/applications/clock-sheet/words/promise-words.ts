import type { Bilingual } from '#kernel';
import { suspensionTitles } from '../../lifecycle/index.js';

const stopped = Object.entries(suspensionTitles).map(([kind, { zh, en }]): [string, Bilingual] => [
  `promised.stopped.${kind}`,
  {
    zh: `${zh}期间，承诺时限随审查期限一并停止计时，从 {on} 的次日起不计。已用 {used} 个工作日，还剩 {left} 个。`,
    en: `During ${en} the promise stands still together with the time for the decision, after {on}. {used} working days are used, {left} are left.`,
  },
]);

/** 承诺时限: what can happen to the promised limit of the whole application. */
export const promiseSentences: Record<string, Bilingual> = {
  ...Object.fromEntries(stopped),
  'promised.started.accepted': {
    zh: '园区承诺自受理之日 {on} 的次日起 {limit} 个工作日内作出决定（含公示），截至 {due}。',
    en: 'The zone promises the decision within {limit} working days of acceptance, publicity period included. They count from the day after {on} and end on {due}.',
  },
  'promised.started.deemed_accepted': {
    zh: '视为受理的，承诺时限同样自收到材料之日 {on} 的次日起算，共 {limit} 个工作日（含公示），截至 {due}。',
    en: 'For an application accepted by silence the promise counts from the day of receipt as well: {limit} working days from the day after {on}, publicity period included, until {due}.',
  },
  'promised.stopped.correction_requested': {
    zh: '等待补正期间，承诺时限随审查期限一并停止计时，从 {on} 的次日起不计。已用 {used} 个工作日，还剩 {left} 个。',
    en: 'While corrections are awaited the promise stands still together with the time for the decision, after {on}. {used} working days are used, {left} are left.',
  },
  'promised.resumed.resumed': {
    zh: '特别程序于 {on} 结束，承诺时限从次日起继续计时。还剩 {left} 个工作日，截至 {due}。',
    en: 'The special procedure ended on {on} and the promise runs on from the next day. {left} working days are left, until {due}.',
  },
  'promised.resumed.resumed_by_silence': {
    zh: '特别程序预计于 {on} 结束，到期未另行说明，承诺时限从次日起自动继续计时。还剩 {left} 个工作日，截至 {due}。',
    en: 'The special procedure was expected to end on {on} and nothing else was said, so the promise runs on by itself from the next day. {left} working days are left, until {due}.',
  },
  'promised.resumed.corrected': {
    zh: '{on} 收到补正材料，承诺时限从次日起继续计时。还剩 {left} 个工作日，截至 {due}。',
    en: 'The corrections came in on {on} and the promise runs on from the next day. {left} working days are left, until {due}.',
  },
  'promised.limit_changed.panel_convened': {
    zh: '{on} 转入联合审查，加上联审的承诺时限，承诺时限由 {limitBefore} 个工作日改为 {limit} 个工作日，截至 {due}。',
    en: 'The joint panel was called in on {on}. With the time promised for the panel the promise changes from {limitBefore} to {limit} working days and ends on {due}.',
  },
  'promised.ended.decided': {
    zh: '{on} 作出决定，用了承诺的 {limit} 个工作日中的 {used} 个。',
    en: 'The decision was made on {on}, after {used} of the {limit} working days promised.',
  },
  'promised.ended.lapsed': {
    zh: '逾期未补正，申请于 {on} 终止，承诺时限随之终止。',
    en: 'No corrections came in time and the application lapsed on {on}, so the promise ends.',
  },
  'promised.ended.withdrawn': {
    zh: '申请人于 {on} 撤回申请，承诺时限终止。',
    en: 'The applicant withdrew the application on {on}, so the promise ends.',
  },
};
