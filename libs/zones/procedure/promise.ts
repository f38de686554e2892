import type { Bilingual } from '#kernel';
import type { Procedure, TaskStage } from './procedure.js';

/** Source of a promised limit, which no law requires. */
export const promiseSource: Bilingual = {
  zh: '本事项承诺时限，园区自定',
  en: 'The promised limit of this procedure, set by the zone',
};

/** 环节承诺时限: longest promised limit of a stage in a lane; 0 without any. */
export function longestPromise({ tasks }: Procedure, stage: TaskStage, lane: string): number {
  const days = tasks.filter((task) => task.stage === stage).map(({ promised }) => promised?.[lane] ?? 0);
  return Math.max(0, ...days);
}

/**
 * 本事项承诺时限: working days from acceptance to the decision that follow from the promises of the steps: review,
 * approval and notice. The panel adds its own (`longestPromise` of `in_panel`) when it is convened.
 */
export function promisedDays(procedure: Procedure, lane: string): number {
  const { notice } = procedure.limits;
  const steps = longestPromise(procedure, 'in_review', lane) + longestPromise(procedure, 'in_approval', lane);
  return steps === 0 ? 0 : steps + notice.workingDays;
}
