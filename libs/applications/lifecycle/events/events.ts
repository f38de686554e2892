import type { CalendarChange } from '#calendar';
import type { Difference, Facts, PanelMode, ProcedureKind } from '#zones/procedure';
import type { ClockEvent } from '../../clock/index.js';
import type { Baseline } from '../../procedure/index.js';
import type {
  ApplicationState,
  Attendance,
  Card,
  Breach,
  Condition,
  Correction,
  CorrectionItem,
  Decision,
  FixedPapers,
  MeetingReference,
  OnSpotCorrection,
  NotedDefects,
  PanelReason,
  SiteCheck,
  PanelResult,
  Paper,
  Rating,
  Recusal,
  Reminder,
  Revocation,
  RevocationGround,
  Suspension,
  Task,
  TaskOutcome,
} from '../state/application-state.js';
import type { Status } from '../state/statuses.js';

/** Account ids of the actor at a task, and of the person acted for. Absent in early events. */
export interface Participants {
  taskId: string;
  people: string[];
}

interface AtTask {
  worked?: Participants;
}

/** The payload of each event: all that `evolve` needs. Actor and time are columns of the row. */
interface EventPayloads {
  drafted: {
    zoneId: string;
    kind: ProcedureKind;
    procedureVersion: number;
    enterpriseId: string;
    projectId: string | null;
    /** The approved content with which a change, an extension or an exit is compared. */
    baseline: Baseline | null;
  };
  submitted: {
    round: number;
    projectId: string;
    projectName: string;
    facts: Facts;
    lane: string;
    receivedOn: string;
    /** SHA-256 of the content's canonical JSON, hex. */
    contentHash: string;
    /** Materials that the enterprise promises to hand in later. */
    promised: string[];
  };
  mending_asked: OnSpotCorrection & AtTask;
  /** Corrected on the spot: receipt and clock stay as they are. */
  mended: Omit<EventPayloads['submitted'], 'projectId' | 'receivedOn'> & { on: string };
  /** `papers` = all papers to follow after the correction, provided or not. */
  corrected: { answers: { item: string; answer: string }[]; on: string; papers: Paper[] };
  accepted: { acceptedOn: string; deemed: boolean; papers: Paper[] };
  /** `reasons`, and `desk` and `follows` of items, are absent in events older than joint notices. */
  correction_requested: Omit<Correction, 'answeredOn' | 'reasons' | 'items'> &
    AtTask & {
      reasons?: Correction['reasons'];
      items: (Omit<CorrectionItem, 'desk' | 'follows'> & Partial<CorrectionItem>)[];
    };
  defects_noted: NotedDefects & AtTask;
  acceptance_refused: { reasons: string; on: string };
  lapsed: {
    on: string;
    /** Absent = `correction`: its limit passed. `papers` never followed; the `admission` was revoked. */
    cause?: 'correction' | 'papers' | 'admission';
    /** Promised materials that were never provided. */
    papers?: string[];
    /** The supervisor's reasons. */
    reasons?: string;
    remedies?: string;
  };
  withdrawn: { reason: string; on: string };
  task_opened: { task: Task };
  /** `onBehalfOf` = the person acted for; absent in events older than delegation. */
  task_claimed: { taskId: string; by: string; onBehalfOf?: string | null };
  task_released: { taskId: string };
  /** 转办; `from` is null if nobody held the task. */
  site_checked: SiteCheck;
  task_reassigned: { taskId: string; from: string | null; to: string; onBehalfOf: string | null; reason: string };
  /** 加签: `opened` = id of the new task. */
  countersign_asked: { taskId: string; opened: string; desk: string; reason: string } & AtTask;
  task_urged: { taskId: string; by: 'supervisor' | 'applicant'; note: string; on: string };
  task_rescheduled: { taskId: string; dueOn: string | null };
  /** `differences` between the two versions. */
  version_adopted: {
    from: number;
    to: number;
    reason: string;
    on: string;
    facts: Facts;
    lane: string;
    laneBefore: string | null;
    differences: Pick<Difference, 'part' | 'key' | 'change'>[];
  };
  /** Why limits are recalculated: `clock_recounted` or `task_recounted` follows for each change. */
  calendar_corrected: { changes: CalendarChange[]; on: string };
  task_recounted: { taskId: string; dueOn: string | null };
  task_done: { taskId: string; outcome: TaskOutcome };
  task_cancelled: { taskId: string };
  /** `mode` and `office` are absent in events older than meetings of the panel. */
  panel_convened: { reasons: PanelReason[]; on: string; mode?: PanelMode; office?: string };
  panel_closed: PanelResult;
  put_on_agenda: MeetingReference;
  /** `moved` = the meeting is rescheduled: the application returns to its agenda at once. */
  taken_off_agenda: { meetingId: string; on: string; moved?: boolean };
  papers_fixed: { meetingId: string } & FixedPapers;
  sitting_opened: { meetingId: string; attendance: Attendance[]; at: string };
  /** `anew` = the sitting had opened: the seats vote again at the next meeting. */
  adjourned: { meetingId: string; reason: string; on: string; anew: boolean };
  recused: { taskId: string } & Recusal;
  returned: { to: string; reason: string };
  conditions_set: { conditions: Condition[] };
  /** `attachments` = ids of files of the application. */
  condition_met: { conditionId: string; on: string; evidence: string; attachments?: string[] };
  condition_reported: { conditionId: string; on: string; evidence: string; attachments: string[] };
  condition_report_refused: { conditionId: string; on: string; reasons: string };
  condition_broken: { conditionId: string } & Omit<Breach, 'brokenOn'> & { on: string };
  /** `to` = the recipients: the applicant, or desks. */
  reminded: Reminder & { to: string[]; on: string };
  paper_provided: { material: string; on: string };
  suspended: Suspension & AtTask;
  resumed: { on: string; /** The expected end passed without a command. */ bySilence: boolean };
  extended: { reason: string; on: string };
  extension_asked: { desk: string; reason: string; on: string } & AtTask;
  extension_declined: { reasons: string; on: string };
  /** The objection itself is stored apart, so that it can be erased; `digest` = its SHA-256, hex. */
  objected: { objectionId: string; digest: string; taskId: string; on: string };
  objection_answered: { taskId: string; statement: string; on: string };
  decided: Decision;
  delivered: { deliveredOn: string; method: string };
  delivery_confirmed: { on: string };
  card_issued: { card: Card };
  card_acknowledged: { cardId: string; acknowledgement: NonNullable<Card['acknowledgement']> };
  card_appealed: { cardId: string; appeal: NonNullable<Card['appeal']> };
  card_appeal_decided: { cardId: string; ruling: NonNullable<Card['ruling']> };
  rated: Omit<Rating, 'ratedOn' | 'reply'> & { on: string };
  rating_answered: { taskId: string; reply: string; on: string };
  /** `by`, `onBehalfOf` = account ids of the proposer and of the person acted for. */
  revocation_proposed: Pick<Revocation, 'ground' | 'reasons' | 'desk'> & {
    /** Last day for the applicant's statement. */
    statementDueOn: string;
    by: string;
    onBehalfOf: string | null;
    on: string;
  };
  statement_made: { statement: string; on: string };
  /** The time for a statement passed without one. */
  statement_waived: { on: string };
  revocation_dismissed: { reasons: string; on: string };
  revoked: { ground: RevocationGround; reasons: string; remedies: string; on: string };
  entered: { status: Status };
}

export type ApplicationEvent =
  { [Type in keyof EventPayloads]: { type: Type } & EventPayloads[Type] }[keyof EventPayloads] | ClockEvent;

export type EventType = ApplicationEvent['type'];
export type EventOf<Type extends EventType> = Extract<ApplicationEvent, { type: Type }>;

/** The part of the state that an event changes. Never throws. */
export type Fold<Type extends EventType> = (state: ApplicationState, event: EventOf<Type>) => Partial<ApplicationState>;

export type Folds = { [Type in EventType]?: Fold<Type> };
