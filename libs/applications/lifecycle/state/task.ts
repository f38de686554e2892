import type { Day, Instant } from '#kernel';
import type { CaseTaskKind, CaseTaskStage } from './own-tasks.js';
import type { Seated } from './parts/panel.js';

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
/** The decision taken at a task. */
export type Outcome = (typeof outcomes)[number];

export interface TaskOutcome {
  choice: Outcome;
  /** Account id, or `system` where silence means consent. */
  by: string;
  /** 受托办理: account id of the person acted for. */
  onBehalfOf: string | null;
  at: Instant;
  opinion: string | null;
  checklist: Record<string, boolean>;
  reasons: string | null;
  remedies: string | null;
  veto: boolean;
  /** Key of the review task that a signer sends the application back to. */
  returnTo: string | null;
  /** A vote: cast by the seat's member or by the deputy. */
  seated: Seated | null;
  /** A vote: it was declared that there is no conflict of interest. */
  noConflict: boolean;
  /** Numbers of the changes since the review that the signer has seen. */
  acknowledged?: number[];
}

export const openTaskStates = ['open', 'claimed'] as const;
export type OpenTaskState = (typeof openTaskStates)[number];

/** 办件: a piece of work at a desk. */
export interface Task {
  id: string;
  key: string;
  kind: CaseTaskKind;
  stage: CaseTaskStage;
  desk: string;
  /** Opening of this key, from 1: a returned application opens a key again. */
  round: number;
  state: OpenTaskState | 'done' | 'cancelled';
  holder: string | null;
  /** Account id of the person for whom the holder claimed it. */
  onBehalfOf: string | null;
  openedAt: Instant;
  /** Working days promised; null = only a statutory limit. */
  promised: number | null;
  /** Last day of the limit, YYYY-MM-DD; null while stopped or without limit. */
  dueOn: string | null;
  outcome: TaskOutcome | null;
  /** Account ids of everybody who acted at the task before its outcome: notice, suspension, visit. */
  workedOn: string[];
  /** Number of the event that ended it; absent until done. */
  doneSeq?: number;
  /** 加签: the request for this further opinion; null for every other task. */
  asked: Asked | null;
  /** 催办: how often it was urged, and on which day last. */
  urged: Urged | null;
}

export interface Urged {
  times: number;
  lastOn: Day;
}

export interface Asked {
  /** The task whose holder asked; its signature waits for the opinion. */
  taskId: string;
  by: string;
  onBehalfOf: string | null;
  reason: string;
}
