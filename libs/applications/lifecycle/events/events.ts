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

/** Who did something at a task short of its outcome: account ids of who acts, and for whom. Absent before it was noted. */
export interface Participants {
  taskId: string;
  people: string[];
}

interface AtTask {
  worked?: Participants;
}

/** What happened, one kind a line. Each carries all that `evolve` needs; who and when stand on the row. */
interface EventPayloads {
  drafted: {
    zoneId: string;
    kind: ProcedureKind;
    procedureVersion: number;
    enterpriseId: string;
    projectId: string | null;
    /** What a change, an extension or an exit is held against. */
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
  /** Handed in again at once: receipt and clock stay as they are. */
  mended: Omit<EventPayloads['submitted'], 'projectId' | 'receivedOn'> & { on: string };
  /** `papers` = what still follows after the correction, and what has come. */
  corrected: { answers: { item: string; answer: string }[]; on: string; papers: Paper[] };
  accepted: { acceptedOn: string; deemed: boolean; papers: Paper[] };
  /** `reasons`, and the desk of an item and what it follows from, are absent before desks' defects were gathered. */
  correction_requested: Omit<Correction, 'answeredOn' | 'reasons' | 'items'> &
    AtTask & {
      reasons?: Correction['reasons'];
      items: (Omit<CorrectionItem, 'desk' | 'follows'> & Partial<CorrectionItem>)[];
    };
  defects_noted: NotedDefects & AtTask;
  acceptance_refused: { reasons: string; on: string };
  lapsed: {
    on: string;
    /** Absent = `correction`: its time is over. `papers` never followed; the `admission` that it follows has ended. */
    cause?: 'correction' | 'papers' | 'admission';
    /** Materials that were promised and never came. */
    papers?: string[];
    /** What the head who ended it says. */
    reasons?: string;
    remedies?: string;
  };
  withdrawn: { reason: string; on: string };
  task_opened: { task: Task };
  /** `onBehalfOf` = the person who is away, where somebody stood in for them; absent before delegation existed. */
  task_claimed: { taskId: string; by: string; onBehalfOf?: string | null };
  task_released: { taskId: string };
  /** 转办, from whom to whom; `from` is null where nobody held it. */
  site_checked: SiteCheck;
  task_reassigned: { taskId: string; from: string | null; to: string; onBehalfOf: string | null; reason: string };
  /** 加签: `opened` is the task of the desk that was asked. */
  countersign_asked: { taskId: string; opened: string; desk: string; reason: string } & AtTask;
  task_urged: { taskId: string; by: 'supervisor' | 'applicant'; note: string; on: string };
  task_rescheduled: { taskId: string; dueOn: string | null };
  /** `differences` = what the two versions do not say alike. */
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
  /** Why limits are counted again: a `clock_recounted` or `task_recounted` follows for each that changes. */
  calendar_corrected: { changes: CalendarChange[]; on: string };
  task_recounted: { taskId: string; dueOn: string | null };
  task_done: { taskId: string; outcome: TaskOutcome };
  task_cancelled: { taskId: string };
  /** `mode` and `office` are absent where the panel was convened before it had meetings. */
  panel_convened: { reasons: PanelReason[]; on: string; mode?: PanelMode; office?: string };
  panel_closed: PanelResult;
  put_on_agenda: MeetingReference;
  /** `moved` = it comes back at once: the meeting is held at another time. */
  taken_off_agenda: { meetingId: string; on: string; moved?: boolean };
  papers_fixed: { meetingId: string } & FixedPapers;
  sitting_opened: { meetingId: string; attendance: Attendance[]; at: string };
  /** `anew` = votes may have been cast: the seats vote anew at the next meeting. */
  adjourned: { meetingId: string; reason: string; on: string; anew: boolean };
  recused: { taskId: string } & Recusal;
  returned: { to: string; reason: string };
  conditions_set: { conditions: Condition[] };
  /** `attachments` = ids of files of the application. */
  condition_met: { conditionId: string; on: string; evidence: string; attachments?: string[] };
  condition_reported: { conditionId: string; on: string; evidence: string; attachments: string[] };
  condition_report_refused: { conditionId: string; on: string; reasons: string };
  condition_broken: { conditionId: string } & Omit<Breach, 'brokenOn'> & { on: string };
  /** `to` = whom it tells: the applicant, or desks. */
  reminded: Reminder & { to: string[]; on: string };
  paper_provided: { material: string; on: string };
  suspended: Suspension & AtTask;
  resumed: { on: string; /** The expected end came without a word. */ bySilence: boolean };
  extended: { reason: string; on: string };
  extension_asked: { desk: string; reason: string; on: string } & AtTask;
  extension_declined: { reasons: string; on: string };
  /** Who objects and why stands apart, so that it can be erased; `digest` = SHA-256 of it, hex. */
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
  /** `by` = account id of who proposes, for whom if for somebody who is away. */
  revocation_proposed: Pick<Revocation, 'ground' | 'reasons' | 'desk'> & {
    /** Until when the applicant may speak. */
    statementDueOn: string;
    by: string;
    onBehalfOf: string | null;
    on: string;
  };
  statement_made: { statement: string; on: string };
  /** Its time has passed without a word. */
  statement_waived: { on: string };
  revocation_dismissed: { reasons: string; on: string };
  revoked: { ground: RevocationGround; reasons: string; remedies: string; on: string };
  entered: { status: Status };
}

export type ApplicationEvent =
  { [Type in keyof EventPayloads]: { type: Type } & EventPayloads[Type] }[keyof EventPayloads] | ClockEvent;

export type EventType = ApplicationEvent['type'];
export type EventOf<Type extends EventType> = Extract<ApplicationEvent, { type: Type }>;

/** What an event changes of the state; what it does not name stays. Never throws. */
export type Fold<Type extends EventType> = (state: ApplicationState, event: EventOf<Type>) => Partial<ApplicationState>;

export type Folds = { [Type in EventType]?: Fold<Type> };
