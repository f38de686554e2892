import { dayOf } from '#calendar';
import { mayBegin } from '../lifecycle/index.js';
import { MeetingRefused, type MeetingRefusal } from './refusals.js';

/** 联审会会议的状态. Stored, so adjectives. */
export const meetingStates = ['planned', 'papers_fixed', 'open', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Everything that the rules of a meeting look at. */
export interface MeetingContext {
  state: MeetingState;
  heldAt: Date;
  hasMinutes: boolean;
  /** Applications on its agenda that are neither closed nor adjourned nor withdrawn. */
  pending: readonly string[];
  now: Date;
  /** The actor serves the chair's desk, which keeps the meetings. */
  isOffice: boolean;
}

type MeetingGuard = (context: MeetingContext) => MeetingRefusal | undefined;

interface Act {
  from: readonly MeetingState[];
  /** Where it leads; none = the state stays. */
  to?: MeetingState;
  guards?: readonly MeetingGuard[];
}

const somethingIsPending: MeetingGuard = ({ pending }) => (pending.length > 0 ? undefined : { code: 'agenda_empty' });

/** Members read the papers before they meet. */
const isAhead: MeetingGuard = ({ now, heldAt }) =>
  now < heldAt ? undefined : { code: 'meeting_begun', facts: { heldAt: heldAt.toISOString() } };

const hourHasCome: MeetingGuard = ({ now, heldAt }) =>
  mayBegin(heldAt, now) ? undefined : { code: 'not_due', facts: { dueOn: dayOf(heldAt) } };

const nothingIsPending: MeetingGuard = ({ pending }) =>
  pending.length === 0 ? undefined : { code: 'items_open', facts: { applications: pending } };

const minutesAreWritten: MeetingGuard = ({ hasMinutes }) => (hasMinutes ? undefined : { code: 'minutes_missing' });

/** The acts of the panel's office at a meeting. Their effect on applications is in the lifecycle. */
export const meetingActs = {
  reschedule: { from: ['planned'] },
  putOnAgenda: { from: ['planned'] },
  takeOffAgenda: { from: ['planned'] },
  order: { from: ['planned'] },
  fixPapers: { from: ['planned'], to: 'papers_fixed', guards: [somethingIsPending, isAhead] },
  open: { from: ['papers_fixed'], to: 'open', guards: [somethingIsPending, hourHasCome] },
  adjourn: { from: ['papers_fixed', 'open'] },
  recordMinutes: { from: ['open'] },
  close: { from: ['open'], to: 'closed', guards: [nothingIsPending, minutesAreWritten] },
  cancel: { from: ['planned', 'papers_fixed'], to: 'cancelled' },
} as const satisfies Record<string, Act>;

export type MeetingAct = keyof typeof meetingActs;

const agendaActs: readonly MeetingAct[] = ['reschedule', 'putOnAgenda', 'takeOffAgenda', 'order', 'fixPapers'];

/** The state that the act leads to. Throws {@link MeetingRefused}. */
export function decideMeeting(act: MeetingAct, context: MeetingContext): MeetingState {
  const refusal = refusalOf(act, context);
  if (refusal) throw new MeetingRefused(act, context.state, refusal, actsFor(context));
  const { to }: Act = meetingActs[act];
  return to ?? context.state;
}

/** The acts that are allowed now. */
export const actsFor = (context: MeetingContext): MeetingAct[] =>
  (Object.keys(meetingActs) as MeetingAct[]).filter((act) => !refusalOf(act, context));

function refusalOf(act: MeetingAct, context: MeetingContext): MeetingRefusal | undefined {
  const { from, guards = [] }: Act = meetingActs[act];
  if (!context.isOffice) return { code: 'not_your_desk' };
  if (!from.includes(context.state)) {
    return { code: agendaActs.includes(act) ? 'agenda_closed' : 'wrong_meeting_state', facts: { from } };
  }
  return guards.map((guard) => guard(context)).find((refusal) => refusal !== undefined);
}
