import type { Bilingual } from '#kernel';
import { taskKinds, taskStages, type Procedure, type TaskKind, type TaskStage } from '#zones/procedure';

/** Tasks that the law requires beside those of the zone's procedure. */
export const ownTaskKinds = ['objection', 'callback', 'revocation'] as const;
export type OwnTaskKind = (typeof ownTaskKinds)[number];

export const caseTaskKinds = [...taskKinds, ...ownTaskKinds] as const;
export type CaseTaskKind = TaskKind | OwnTaskKind;

/** `ended`: after any end of the application. */
export const caseTaskStages = [...taskStages, 'in_notice', 'ended'] as const;
export type CaseTaskStage = TaskStage | 'in_notice' | 'ended';

export interface OwnTask {
  title: Bilingual;
  /** 四眼: nobody who did a task of these kinds in the application may do this one. */
  notBy: readonly CaseTaskKind[];
}

/** A task of a kind of its own. */
interface LawTask extends OwnTask {
  stage: CaseTaskStage;
}

export const ownTasks: Readonly<Record<OwnTaskKind, LawTask>> = {
  objection: {
    stage: 'in_notice',
    title: { zh: '公示异议核查', en: 'Objection to the notice' },
    notBy: ['vote', 'signature'],
  },
  callback: {
    stage: 'ended',
    title: { zh: '差评回访整改', en: 'Call-back after a bad rating' },
    notBy: ['check', 'opinion', 'vote', 'signature'],
  },
  revocation: {
    stage: 'approved',
    title: { zh: '撤销决定签署', en: 'Signature on the revocation' },
    notBy: ['check', 'opinion', 'vote', 'revocation'],
  },
};

const furtherOpinion = 'countersign:';

/** 加签: the further opinion of another desk. The key names the desk: one desk gives one. */
export const countersignKey = (desk: string): string => furtherOpinion + desk;

const countersign: OwnTask = { title: { zh: '加签意见', en: 'Further opinion' }, notBy: [] };

const byKind: Readonly<Record<string, OwnTask | undefined>> = { ...ownTasks, countersign };

/** The key is the kind, or `kind:desk` where several desks do one in parallel. */
export const ownTaskOf = (key: string): OwnTask | undefined => byKind[key.split(':')[0] ?? ''];

/** 办件名称: from the procedure, or from the law. */
export const titleOf = ({ tasks }: Procedure, key: string): Bilingual =>
  (tasks.find((definition) => definition.key === key) ?? ownTaskOf(key))?.title ?? { zh: key, en: key };

/** 窗口: the desk that delivers the decision also handles objections, call-backs and revocations. */
export function windowDesk({ tasks }: Procedure): string {
  const window = tasks.find(({ kind }) => kind === 'delivery') ?? tasks.find(({ kind }) => kind === 'check');
  return window?.desk ?? tasks[0]?.desk ?? '';
}
