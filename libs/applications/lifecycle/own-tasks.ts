import type { Bilingual } from '#kernel';
import { taskKinds, taskStages, type Procedure, type TaskKind, type TaskStage } from '#zones/procedure';

/** Tasks that the law opens by itself, beside those of the zone's procedure. */
export const ownTaskKinds = ['objection'] as const;
export type OwnTaskKind = (typeof ownTaskKinds)[number];

export const caseTaskKinds = [...taskKinds, ...ownTaskKinds] as const;
export type CaseTaskKind = TaskKind | OwnTaskKind;

export const caseTaskStages = [...taskStages, 'in_notice'] as const;
export type CaseTaskStage = TaskStage | 'in_notice';

export interface OwnTask {
  key: OwnTaskKind;
  kind: OwnTaskKind;
  stage: CaseTaskStage;
  title: Bilingual;
  /** 四眼: who did a task of one of these kinds in this application may not do this one. */
  notBy: readonly CaseTaskKind[];
}

/** Each has its kind as its key. */
export const ownTasks: Readonly<Record<OwnTaskKind, OwnTask>> = {
  objection: {
    key: 'objection',
    kind: 'objection',
    stage: 'in_notice',
    title: { zh: '公示异议核查', en: 'Objection to the notice' },
    notBy: ['vote', 'signature'],
  },
};

export const ownTaskOf = (key: string): OwnTask | undefined => (ownTasks as Record<string, OwnTask | undefined>)[key];

/** 窗口: the desk that hands over the decision also answers those who come about it. */
export function windowDesk({ tasks }: Procedure): string {
  const window = tasks.find(({ kind }) => kind === 'delivery') ?? tasks.find(({ kind }) => kind === 'check');
  return window?.desk ?? tasks[0]?.desk ?? '';
}
