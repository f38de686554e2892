import type { Day } from '#kernel';
import type { Facts, ProcedureKind } from '#zones/procedure';
import type { ClockState } from '../../clock/index.js';
import type { Baseline } from '../../procedure/index.js';
import type { Card } from './parts/card.js';
import type { Condition } from './parts/condition.js';
import type { Decision } from './parts/decision.js';
import type { Correction, OnSpotCorrection, NotedDefects } from './parts/defect.js';
import type { DossierChange, Paper } from './parts/dossier.js';
import type { PanelRecord, Recusal, Sitting } from './parts/panel.js';
import type { Suspension } from './parts/pause.js';
import type { Rating } from './parts/rating.js';
import type { Reminder } from './parts/reminder.js';
import type { Revocation } from './parts/revocation.js';
import type { SiteCheck } from './parts/site-check.js';
import type { Task } from './task.js';
import type { Status } from './statuses.js';

export * from './parts/card.js';
export * from './parts/condition.js';
export * from './parts/decision.js';
export * from './parts/defect.js';
export * from './parts/dossier.js';
export * from './parts/panel.js';
export * from './parts/pause.js';
export * from './parts/rating.js';
export * from './parts/reminder.js';
export * from './parts/revocation.js';
export * from './parts/site-check.js';
export * from './task.js';

/** 延期申请: a desk's request. */
export interface ExtensionAsked {
  desk: string;
  reason: string;
  on: Day;
}

/** 申请人对公示异议的意见, to one objection. */
export interface ObjectionStatement {
  taskId: string;
  statement: string;
  on: Day;
}

/** 送达 of a decision. */
export interface Handover {
  deliveredOn: Day;
  method: string;
  confirmedOn: Day | null;
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
  /** 变更前: the approved content of the project when the application was begun; null for an entry. */
  baseline: Baseline | null;
  status: Status;
  /** 申报版次: number of submissions. */
  round: number;
  /** SHA-256 of the last submission, hex; empty before the first. */
  contentHash: string;
  facts: Facts;
  lane: string | null;
  /** 容缺承诺: materials promised with the last submission. */
  promised: string[];
  receivedOn: Day | null;
  acceptedOn: Day | null;
  deemedAccepted: boolean;
  tasks: Task[];
  clocks: ClockState[];
  onSpotCorrection: OnSpotCorrection | null;
  corrections: Correction[];
  /** 待告知: defects found after acceptance and not yet in a notice. */
  noted: NotedDefects[];
  papers: Paper[];
  changes: DossierChange[];
  siteChecks: SiteCheck[];
  suspension: Suspension | null;
  extended: boolean;
  /** 延期申请: a desk's request for an extension, until answered. */
  extensionAsked: ExtensionAsked | null;
  panel: PanelRecord | null;
  /** 上会: each time it was on the agenda of a meeting of the panel. */
  sittings: Sitting[];
  /** 回避: whoever of the panel declared a conflict of interest. */
  recusals: Recusal[];
  /** 听取意见: since when the applicant could speak to the last objection, and whether it has. */
  hearing: { taskId: string; since: string; heard: boolean } | null;
  /** 申请人对公示异议的意见. */
  objectionAnswers: ObjectionStatement[];
  conditions: Condition[];
  decision: Decision | null;
  /** Of the decision, and of its revocation once there is one. */
  delivery: Handover | null;
  /** 亮牌, in the order in which they were given. */
  cards: Card[];
  rating: Rating | null;
  revocation: Revocation | null;
  /** Those that were given. */
  reminders: Reminder[];
}
