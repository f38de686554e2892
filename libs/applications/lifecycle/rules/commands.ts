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

/** What is handed in. `errors` are what the form and materials still lack, found by the procedure's own rules. */
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

/** What shows something: words, and files that are on the application already. */
interface Evidence {
  conditionId: string;
  evidence: string;
  attachments?: string[];
}

/** `reason` = why it was found after acceptance only. */
interface NewDefects {
  items: Defect[];
  reason?: string;
}

interface Payloads {
  submit: Submission;
  resubmit: Submission & { answers: { item: string; answer: string }[] };
  allowOnSpotCorrection: { items: OnSpotItem[] };
  /** `changed` = what differs from what was handed in before. */
  correctOnSpot: Submission & { changed: Pick<OnSpotItem, 'subject' | 'key'>[] };
  withdraw: { reason: string };
  provide: { material: string };
  confirmDelivery: object;
  accept: { checklist?: Record<string, boolean> };
  acceptWithPapersToFollow: { papers: { material: string; dueOn: string }[]; checklist?: Record<string, boolean> };
  requestCorrection: NewDefects;
  /** None = what this desk had noted is no defect after all. */
  noteDefects: NewDefects & { taskId: string };
  refuseAcceptance: { reasons: string };
  deemAccepted: object;
  lapse: object;
  lapseForPapers: { reasons: string; remedies: string };
  lapseWithAdmission: object;
  claim: { taskId: string };
  release: { taskId: string };
  /** `to` = the colleague as they serve today. */
  reassign: { taskId: string; to: Person; reason: string };
  /** `desks` = all that the zone has. */
  countersign: { taskId: string; desk: string; reason: string; desks: readonly string[] };
  urge: { taskId: string; note: string };
  recordSiteCheck: { taskId: string; officers: Person[]; on: string; place: string; findings: string };
  opine: TaskOutcomeInput & { outcome: 'consent' | 'object' };
  consentBySilence: { taskId: string };
  vote: TaskOutcomeInput & { outcome: 'approve' | 'refuse' | 'abstain'; veto?: boolean; noConflict?: boolean };
  recuse: { taskId: string; reason: string };
  putOnAgenda: { meeting: MeetingReference };
  /** `moved` = it comes back at once: the meeting is held at another time. */
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
  /** `target` = the version to move to; `facts` = what was handed in last, as that version reads it. */
  adoptVersion: { target: Procedure; facts: Facts; reason: string };
  /** What was recorded about the calendar since the limits were counted last. */
  recalculate: { changes: CalendarChange[] };
  /** Gives no more than the cards that are due by now. */
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

/** A command somebody may give now; those about a task or a card name it. */
export interface AvailableCommand {
  command: CommandType;
  taskId: string | null;
  cardId?: string;
}
