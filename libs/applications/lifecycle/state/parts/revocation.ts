import type { Day } from '#kernel';
import type { ClockState } from '../../../clock/index.js';

/** 撤销的事由, Administrative Licensing Law art. 69 by analogy; a broken promise (告知承诺) leads there too. */
export const revocationGrounds = ['fraud', 'condition_broken', 'granted_against_the_rules'] as const;
export type RevocationGround = (typeof revocationGrounds)[number];

/** 撤销程序: from the proposal to the two signatures. */
export interface Revocation {
  ground: RevocationGround;
  reasons: string;
  /** The proposing desk. */
  desk: string;
  /** Account ids of the proposer and of the person acted for; neither signs. */
  proposedBy: string[];
  proposedOn: Day;
  /** 陈述申辩. */
  statement: Statement | null;
  /** Null while it is not decided. */
  result: RevocationResult | null;
}

export interface Statement {
  text: string;
  madeOn: Day;
}

export interface RevocationResult {
  outcome: 'revoke' | 'dismiss';
  decidedOn: Day;
  reasons: string;
  remedies: string | null;
}

interface WithRevocation {
  revocation: Revocation | null;
  clocks: readonly ClockState[];
}

export const isBeingRevoked = ({ revocation }: Pick<WithRevocation, 'revocation'>): boolean =>
  revocation !== null && revocation.result === null;

/** 陈述申辩期内: the applicant has been notified and has not answered yet. */
export const awaitsStatement = (state: WithRevocation): boolean =>
  isBeingRevoked(state) && state.clocks.some(({ key, endedOn }) => key === 'statement' && endedOn === null);

/** Last day for the applicant's statement; a correction of the calendar may move it. */
export const statementDueOn = ({ clocks }: Pick<WithRevocation, 'clocks'>): string | null =>
  clocks.find(({ key }) => key === 'statement')?.dueOn ?? null;
