import type { Folds } from './events.js';

/** Notice and decision. */
export const decisionFolds = {
  returned: () => ({}),
  objected: (_, { taskId, on }) => ({ hearing: { taskId, since: on, heard: false } }),
  objection_answered: ({ objectionAnswers, hearing }, { taskId, statement, on }) => ({
    objectionAnswers: [...objectionAnswers, { taskId, statement, on }],
    hearing: hearing && { ...hearing, heard: true },
  }),
  decided: (_, { outcome, decidedOn, reasons, remedies }) => ({
    decision: { outcome, decidedOn, reasons, remedies },
    extensionAsked: null,
  }),
  entered: (_, { status }) => ({ status }),
} satisfies Folds;
