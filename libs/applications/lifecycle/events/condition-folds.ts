import { untouched, type ApplicationState, type Condition } from '../state/application-state.js';
import type { Folds } from './events.js';

/** Conditions: set, reported, met and broken. Events of earlier versions name no files and no breach. */
export const conditionFolds = {
  conditions_set: (_, { conditions }) => ({
    conditions: conditions.map((condition) => ({ ...untouched, ...condition })),
  }),
  condition_met: (state, { conditionId, on, evidence, attachments = [] }) =>
    change(state, conditionId, () => ({ metOn: on, evidence, attachments })),
  condition_reported: (state, { conditionId, on, evidence, attachments }) =>
    change(state, conditionId, () => ({ report: { evidence, attachments, reportedOn: on, refused: null } })),
  condition_report_refused: (state, { conditionId, on, reasons }) =>
    change(state, conditionId, ({ report }) => ({
      report: report && { ...report, refused: { reasons, refusedOn: on } },
    })),
  condition_broken: (state, { conditionId, on, reason, evidence, attachments }) =>
    change(state, conditionId, () => ({ breach: { brokenOn: on, reason, evidence, attachments } })),
} satisfies Folds;

function change(
  { conditions }: ApplicationState,
  id: string,
  difference: (condition: Condition) => Partial<Condition>,
): Partial<ApplicationState> {
  return { conditions: conditions.map((one) => (one.id === id ? { ...one, ...difference(one) } : one)) };
}
