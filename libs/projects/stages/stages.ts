import type { Bilingual } from '#kernel';

/** 项目阶段 in order, and two ends. */
export const stages = [
  'reserve',
  'proposed',
  'admitted',
  'contracted',
  'building',
  'operating',
  'lost',
  'exited',
] as const;
export type Stage = (typeof stages)[number];

interface StageRule {
  title: Bilingual;
  /** Next stages by decision of district staff. */
  byHand: readonly Stage[];
  /** Next stages by an application or a revocation. */
  byApplication: readonly Stage[];
  /** Next stages by milestones, also after a correction. */
  byMilestone: readonly Stage[];
}

/** 阶段流转: all transitions, by hand, by application and by milestone. */
// prettier-ignore
export const stageRules: Readonly<Record<Stage, StageRule>> = {
  reserve:    { title: { zh: '储备',   en: 'Reserve' },    byHand: ['lost'],    byApplication: ['proposed'],                     byMilestone: [] },
  proposed:   { title: { zh: '拟入区', en: 'Proposed' },   byHand: [],          byApplication: ['reserve', 'lost', 'admitted'],  byMilestone: [] },
  admitted:   { title: { zh: '已准入', en: 'Admitted' },   byHand: ['lost'],    byApplication: ['lost', 'exited'],               byMilestone: ['contracted', 'building', 'operating'] },
  contracted: { title: { zh: '已签约', en: 'Contracted' }, byHand: ['lost'],    byApplication: ['lost', 'exited'],               byMilestone: ['admitted', 'building', 'operating'] },
  building:   { title: { zh: '建设中', en: 'Building' },   byHand: ['exited'],  byApplication: ['exited'],                       byMilestone: ['admitted', 'contracted', 'operating'] },
  operating:  { title: { zh: '运营中', en: 'Operating' },  byHand: ['exited'],  byApplication: ['exited'],                       byMilestone: ['admitted', 'contracted', 'building'] },
  lost:       { title: { zh: '流失',   en: 'Lost' },       byHand: ['reserve'], byApplication: ['proposed'],                     byMilestone: [] },
  exited:     { title: { zh: '已退出', en: 'Exited' },     byHand: [],          byApplication: [],                               byMilestone: [] },
};

/** Stages in which a project holds floor space. */
export const admittedStages = ['admitted', 'contracted', 'building', 'operating'] as const satisfies Stage[];

export const isAdmitted = (stage: Stage): boolean => admittedStages.some((one) => one === stage);

/** Stages in which figures may be unknown. */
export const earlyStages: readonly Stage[] = ['reserve', 'lost'];
