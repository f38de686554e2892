import type { Folds } from './fold.js';

/** What follows a decision. */
export const afterwardsFolds = {
  conditions_set: (_, { conditions }) => ({ conditions }),
  condition_met: ({ conditions }, { conditionId, on, evidence }) => ({
    conditions: conditions.map((one) => (one.id === conditionId ? { ...one, metOn: on, evidence } : one)),
  }),
  delivered: (_, { deliveredOn, method }) => ({ delivery: { deliveredOn, method, confirmedOn: null } }),
  delivery_confirmed: ({ delivery }, { on }) => ({ delivery: delivery && { ...delivery, confirmedOn: on } }),
} satisfies Folds;
