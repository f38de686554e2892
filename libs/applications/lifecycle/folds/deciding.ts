import type { Folds } from './fold.js';

/** Panel, notice and decision. */
export const decidingFolds = {
  panel_convened: (_, { reasons, on }) => ({ panel: { reasons, convenedOn: on, result: null } }),
  panel_closed: ({ panel }, { outcome, approvals, refusals, abstentions, vetoes, closedOn }) => ({
    panel: panel && { ...panel, result: { outcome, approvals, refusals, abstentions, vetoes, closedOn } },
  }),
  returned: () => ({}),
  objected: () => ({}),
  decided: (_, { outcome, decidedOn, reasons, remedies }) => ({
    decision: { outcome, decidedOn, reasons, remedies },
  }),
  entered: (_, { status }) => ({ status }),
} satisfies Folds;
