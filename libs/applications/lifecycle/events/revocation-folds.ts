import type { ApplicationState, Revocation } from '../state/application-state.js';
import type { Folds } from './events.js';

/** The steps of a revocation. */
export const revocationFolds = {
  revocation_proposed: (_, { ground, reasons, desk, by, onBehalfOf, on }) => ({
    revocation: {
      ground,
      reasons,
      desk,
      proposedBy: onBehalfOf ? [by, onBehalfOf] : [by],
      proposedOn: on,
      statement: null,
      result: null,
    },
  }),
  statement_made: (state, { statement, on }) => change(state, { statement: { text: statement, madeOn: on } }),
  statement_waived: () => ({}),
  revocation_dismissed: (state, { reasons, on }) =>
    change(state, { result: { outcome: 'dismiss', decidedOn: on, reasons, remedies: null } }),
  revoked: (state, { reasons, remedies, on }) => ({
    ...change(state, { result: { outcome: 'revoke', decidedOn: on, reasons, remedies } }),
    delivery: null,
  }),
} satisfies Folds;

const change = ({ revocation }: ApplicationState, difference: Partial<Revocation>): Partial<ApplicationState> => ({
  revocation: revocation && { ...revocation, ...difference },
});
