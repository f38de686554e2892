import type { CaseTaskKind, CaseTaskStage } from './own-tasks.js';
import type { Seated } from './panel.js';

export const outcomes = [
  'accept',
  'correct',
  'consent',
  'object',
  'approve',
  'refuse',
  'return',
  'abstain',
  'deliver',
  'uphold',
  'dismiss',
  'resolve',
  'revoke',
] as const;
/** What the person at the task decided. */
export type Outcome = (typeof outcomes)[number];

export interface TaskOutcome {
  choice: Outcome;
  /** Account id, or `system` where silence means consent. */
  by: string;
  /** 受托办理: account id of the person who is away, where somebody stood in for them. */
  onBehalfOf: string | null;
  /** RFC 3339, UTC. */
  at: string;
  opinion: string | null;
  checklist: Record<string, boolean>;
  reasons: string | null;
  remedies: string | null;
  veto: boolean;
  /** Key of the review task that a signer sends the application back to. */
  returnTo: string | null;
  /** A vote: whether the seat's member cast it or the deputy. */
  seated: Seated | null;
  /** A vote: it was declared that there is no conflict of interest (无利害关系声明). */
  noConflict: boolean;
  /** Numbers of the changes since the review that a signer has seen. */
  acknowledged?: number[];
}

/** 办件: a piece of work at a desk. */
export interface Task {
  id: string;
  key: string;
  kind: CaseTaskKind;
  stage: CaseTaskStage;
  desk: string;
  /** The how-manieth opening of this key: a returned application opens a key again. */
  round: number;
  state: 'open' | 'claimed' | 'done' | 'cancelled';
  holder: string | null;
  /** Account id of the person who is away, where the holder claimed it for them. */
  onBehalfOf: string | null;
  openedAt: string;
  /** Working days promised; null where only a statutory limit holds. */
  promised: number | null;
  /** Last day of the limit, YYYY-MM-DD; null while stopped or without limit. */
  dueOn: string | null;
  outcome: TaskOutcome | null;
  /** Account ids of those who did something at it short of its outcome, and for whom: a notice, a pause, a visit. */
  workedOn: string[];
  /** Number of the event that it was done by; absent until then. */
  doneSeq?: number;
  /** 加签: who wanted this further opinion; null for every other task. */
  asked: Asked | null;
  /** 催办: how often it was urged, and on which day last. */
  urged: { times: number; lastOn: string } | null;
}

export interface Asked {
  /** The task whose holder asked; a signature waits for the opinion. */
  taskId: string;
  by: string;
  onBehalfOf: string | null;
  reason: string;
}
