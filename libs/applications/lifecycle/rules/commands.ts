import type { CalendarChange } from '#calendar';
import type { FieldError } from '#kernel';
import type { Facts, Procedure } from '#zones/procedure';
import type { Person } from './mandate.js';
import type {
  Attendance,
  Defect,
  MeetingReference,
  OnSpotItem,
  RatingLevel,
  RevocationGround,
  Ruling,
  SuspensionKind,
} from '../state/application-state.js';

/** Submitted content. `errors` = what form and materials still lack by the procedure's rules. */
export interface Submission {
  projectId: string;
  projectName: string;
  facts: Facts;
  contentHash: string;
  /** 容缺承诺: materials that the enterprise promises to hand in later. */
  promised: string[];
  errors: FieldError[];
}

export interface ProposedCondition {
  text: string;
  owner: string;
  dueOn: string;
}

interface TaskOutcomeInput {
  taskId: string;
  opinion?: string;
  checklist?: Record<string, boolean>;
  conditions?: ProposedCondition[];
  reasons?: string;
}

/** Evidence about a condition: words, and files already attached to the application. */
interface Evidence {
  conditionId: string;
  evidence: string;
  attachments?: string[];
}

/** `reason` = why the defects were found only after acceptance. */
interface NewDefects {
  items: Defect[];
  reason?: string;
}

interface Payloads {
  submit: Submission;
  resubmit: Submission & { answers: { item: string; answer: string }[] };
  allowOnSpotCorrection: { items: OnSpotItem[] };
  /** `changed` = fields and materials that differ from the last submission. */
  correctOnSpot: Submission & { changed: Pick<OnSpotItem, 'subject' | 'key'>[] };
  withdraw: { reason: string };
  provide: { material: string };
  confirmDelivery: object;
  accept: { checklist?: Record<string, boolean> };
  acceptWithPapersToFollow: { papers: { material: string; dueOn: string }[]; checklist?: Record<string, boolean> };
  requestCorrection: NewDefects;
  /** No items = the desk withdraws the defects it had noted. */
  noteDefects: NewDefects & { taskId: string };
  refuseAcceptance: { reasons: string };
  deemAccepted: object;
  lapse: object;
  lapseForPapers: { reasons: string; remedies: string };
  lapseWithAdmission: object;
  claim: { taskId: string };
  release: { taskId: string };
  /** `to` = the colleague with their desks as of today. */
  reassign: { taskId: string; to: Person; reason: string };
  /** `desks` = all desks of the zone. */
  countersign: { taskId: string; desk: string; reason: string; desks: readonly string[] };
  urge: { taskId: string; note: string };
  recordSiteCheck: { taskId: string; officers: Person[]; on: string; place: string; findings: string };
  opine: TaskOutcomeInput & { outcome: 'consent' | 'object' };
  consentBySilence: { taskId: string };
  vote: TaskOutcomeInput & { outcome: 'approve' | 'refuse' | 'abstain'; veto?: boolean; noConflict?: boolean };
  recuse: { taskId: string; reason: string };
  putOnAgenda: { meeting: MeetingReference };
  /** `moved` = the meeting is rescheduled: the application returns to its agenda at once. */
  takeOffAgenda: { moved?: boolean };
  fixPapers: object;
  openSitting: { attendance: Attendance[] };
  adjourn: { reason: string };
  closePanel: object;
  sign: TaskOutcomeInput & {
    outcome: 'approve' | 'refuse' | 'return';
    remedies?: string;
    returnTo?: string;
    acknowledged?: number[];
  };
  suspend: { kind: SuspensionKind; reason: string; expectedEnd: string };
  resume: object;
  resumeBySilence: object;
  extend: { reason: string };
  askForExtension: { reason: string };
  declineExtension: { reasons: string };
  closeNotice: object;
  object: { objectionId: string; digest: string };
  answerObjection: { statement: string };
  decideObjection: { taskId: string; outcome: 'uphold' | 'dismiss'; reasons: string };
  deliver: { method: string };
  meetCondition: Evidence;
  reportCondition: Evidence;
  refuseReport: { conditionId: string; reasons: string };
  breakCondition: Evidence & { reason: string };
  remind: object;
  rate: { level: RatingLevel; words?: string };
  callBack: { taskId: string; outcome: 'resolve'; opinion?: string; reply?: string };
  proposeRevocation: { ground: RevocationGround; reasons: string };
  makeStatement: { statement: string };
  waiveStatement: object;
  /** `target` = the version to move to; `facts` = the last submission as that version reads it. */
  adoptVersion: { target: Procedure; facts: Facts; reason: string };
  /** `changes` = corrections of the calendar since the limits were last calculated. */
  recalculate: { changes: CalendarChange[] };
  /** Issues the cards that are due, and does nothing else. */
  escalate: object;
  /** `about` = the task whose desk gets the card. */
  issueCard: { about: string; rule: string; reason: string };
  acknowledgeCard: { cardId: string; words: string };
  appealCard: { cardId: string; reasons: string };
  decideAppeal: { cardId: string; outcome: Ruling; reasons: string };
  decideRevocation: { taskId: string; outcome: 'revoke' | 'dismiss'; reasons?: string; remedies?: string };
}

export type CommandType = keyof Payloads;
export type CommandOf<Type extends CommandType> = { type: Type } & Payloads[Type];
export type Command = { [Type in CommandType]: CommandOf<Type> }[CommandType];

/** A command that somebody may give now, with the task or card it is about. */
export interface AvailableCommand {
  command: CommandType;
  taskId: string | null;
  cardId?: string;
}
