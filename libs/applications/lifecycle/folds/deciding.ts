import type { Folds } from './fold.js';

/** Notice and decision. */
export const decidingFolds = {
  returned: () => ({}),
  objected: () => ({}),
  objection_answered: ({ objectionAnswers }, { taskId, statement, on }) => ({
    objectionAnswers: [...objectionAnswers, { taskId, statement, on }],
  }),
  decided: (_, { outcome, decidedOn, reasons, remedies }) => ({
    decision: { outcome, decidedOn, reasons, remedies },
  }),
  entered: (_, { status }) => ({ status }),
} satisfies Folds;
