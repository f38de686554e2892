import type { ClockState } from '../../clock/index.js';

/** 撤销的事由, Administrative Licensing Law art. 69 by analogy; a broken promise (告知承诺) leads there too. */
export const revocationGrounds = ['fraud', 'condition_broken', 'granted_against_the_rules'] as const;
export type RevocationGround = (typeof revocationGrounds)[number];

/** 撤销程序: from the proposal to what two signatures made of it. */
export interface Revocation {
  ground: RevocationGround;
  reasons: string;
  /** The desk that proposes. */
  desk: string;
  /** Account ids: who proposes, and for whom; neither signs. */
  proposedBy: string[];
  proposedOn: string;
  /** 陈述申辩. */
  statement: { text: string; madeOn: string } | null;
  /** Null while it is not decided. */
  result: RevocationResult | null;
}

export interface RevocationResult {
  outcome: 'revoke' | 'dismiss';
  decidedOn: string;
  reasons: string;
  remedies: string | null;
}

interface WithRevocation {
  revocation: Revocation | null;
  clocks: readonly ClockState[];
}

export const isBeingRevoked = ({ revocation }: Pick<WithRevocation, 'revocation'>): boolean =>
  revocation !== null && revocation.result === null;

/** 陈述申辩期内: the applicant has been told, and has not spoken yet. */
export const awaitsStatement = (state: WithRevocation): boolean =>
  isBeingRevoked(state) && state.clocks.some(({ key, endedOn }) => key === 'statement' && endedOn === null);

/** Last day on which the applicant may speak, or could; it moves when the calendar is corrected. */
export const statementDueOn = ({ clocks }: Pick<WithRevocation, 'clocks'>): string | null =>
  clocks.find(({ key }) => key === 'statement')?.dueOn ?? null;
