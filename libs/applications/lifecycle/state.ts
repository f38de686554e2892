import type { Facts, ProcedureKind } from '#zones/procedure';
import type { ClockState } from '../clock/index.js';
import type { CaseTaskKind, CaseTaskStage } from './own-tasks.js';
import type { Status } from './statuses.js';

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
] as const;
/** What the person at the task decided. */
export type Outcome = (typeof outcomes)[number];

export interface TaskOutcome {
  choice: Outcome;
  /** Account id, or `system` where silence means consent. */
  by: string;
  /** RFC 3339, UTC. */
  at: string;
  opinion: string | null;
  checklist: Record<string, boolean>;
  reasons: string | null;
  remedies: string | null;
  veto: boolean;
  /** Key of the review task that a signer sends the application back to. */
  returnTo: string | null;
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
  openedAt: string;
  /** Working days promised; null where only a statutory limit holds. */
  promised: number | null;
  /** Last day of the limit, YYYY-MM-DD; null while stopped or without limit. */
  dueOn: string | null;
  outcome: TaskOutcome | null;
}

/** 补正告知书, one item: what is wrong with which paper or field, and what would be right. */
export interface CorrectionItem {
  id: string;
  subject: 'field' | 'material';
  key: string;
  defect: string;
  remedy: string;
  /** Why it could not be named the first time: it follows from the corrected papers. */
  because: string | null;
  answer: string | null;
}

export interface Correction {
  from: 'received' | 'in_review';
  desk: string;
  requestedOn: string;
  dueOn: string;
  items: CorrectionItem[];
  answeredOn: string | null;
}

/** 容缺材料: promised at acceptance, due later. */
export interface Paper {
  material: string;
  dueOn: string;
  providedOn: string | null;
}

/** 特别程序, Administrative Licensing Law art. 45: time that is not counted. */
export const suspensionKinds = ['hearing', 'inspection', 'testing', 'appraisal', 'expert_review'] as const;
export type SuspensionKind = (typeof suspensionKinds)[number];

export interface Suspension {
  kind: SuspensionKind;
  reason: string;
  since: string;
  expectedEnd: string;
}

/** 附条件: who has to do what by when. `setBy` is the desk that demanded it. */
export interface Condition {
  id: string;
  text: string;
  owner: string;
  setBy: string;
  dueOn: string;
  metOn: string | null;
  evidence: string | null;
}

export interface PanelRecord {
  reasons: PanelReason[];
  convenedOn: string;
  result: PanelResult | null;
}
/** `objection` = a desk's in the review; `objection_upheld` = from outside, to the notice. */
export type PanelReason = 'objection' | 'by_rule' | 'signatures_differ' | 'objection_upheld';

export interface PanelResult {
  outcome: 'approve' | 'refuse';
  approvals: number;
  refusals: number;
  abstentions: number;
  vetoes: string[];
  closedOn: string;
}

export interface Decision {
  outcome: 'approve' | 'refuse';
  decidedOn: string;
  reasons: string | null;
  remedies: string | null;
}

/** The fold of an application's events: all that a rule may look at. Plain JSON. */
export interface ApplicationState {
  /** How many events are folded in. */
  seq: number;
  zoneId: string;
  kind: ProcedureKind;
  procedureVersion: number;
  enterpriseId: string;
  projectId: string | null;
  status: Status;
  /** 申报版次: how often content was handed in. */
  round: number;
  facts: Facts;
  lane: string | null;
  /** 容缺承诺: materials promised with the last submission. */
  promised: string[];
  receivedOn: string | null;
  acceptedOn: string | null;
  deemedAccepted: boolean;
  tasks: Task[];
  clocks: ClockState[];
  corrections: Correction[];
  papers: Paper[];
  suspension: Suspension | null;
  extended: boolean;
  panel: PanelRecord | null;
  conditions: Condition[];
  decision: Decision | null;
  delivery: { deliveredOn: string; method: string; confirmedOn: string | null } | null;
}
