import { dayOf } from '#calendar';
import { mayBegin } from '../lifecycle/index.js';
import { MeetingRefused, type MeetingRefusal } from './refusals.js';

/** 联审会会议: what a meeting of the panel can be. Stored, so adjectives. */
export const meetingStates = ['planned', 'papers_fixed', 'open', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** All that the rules of a meeting look at. */
export interface MeetingContext {
  state: MeetingState;
  heldAt: Date;
  hasMinutes: boolean;
  /** Applications on its agenda that have neither been closed nor adjourned, nor been withdrawn. */
  pending: readonly string[];
  now: Date;
  /** The actor serves the chair's desk, which keeps the meetings. */
  isOffice: boolean;
}

type Rule = (context: MeetingContext) => MeetingRefusal | undefined;

interface Act {
  from: readonly MeetingState[];
  /** Where it leads; none = the state stays. */
  to?: MeetingState;
  needs?: readonly Rule[];
}

const somethingIsPending: Rule = ({ pending }) => (pending.length > 0 ? undefined : { code: 'agenda_empty' });

/** The members read before they meet. */
const isAhead: Rule = ({ now, heldAt }) =>
  now < heldAt ? undefined : { code: 'meeting_begun', facts: { heldAt: heldAt.toISOString() } };

const hourHasCome: Rule = ({ now, heldAt }) =>
  mayBegin(heldAt, now) ? undefined : { code: 'not_due', facts: { dueOn: dayOf(heldAt) } };

const nothingIsPending: Rule = ({ pending }) =>
  pending.length === 0 ? undefined : { code: 'items_open', facts: { applications: pending } };

const minutesAreWritten: Rule = ({ hasMinutes }) => (hasMinutes ? undefined : { code: 'minutes_missing' });

/** What the panel's office may do with a meeting, and when. What it does to an application stands in the lifecycle. */
export const meetingActs = {
  reschedule: { from: ['planned'] },
  putOnAgenda: { from: ['planned'] },
  takeOffAgenda: { from: ['planned'] },
  order: { from: ['planned'] },
  fixPapers: { from: ['planned'], to: 'papers_fixed', needs: [somethingIsPending, isAhead] },
  open: { from: ['papers_fixed'], to: 'open', needs: [somethingIsPending, hourHasCome] },
  adjourn: { from: ['papers_fixed', 'open'] },
  recordMinutes: { from: ['open'] },
  close: { from: ['open'], to: 'closed', needs: [nothingIsPending, minutesAreWritten] },
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

/** What this person may do with the meeting now. */
export const actsFor = (context: MeetingContext): MeetingAct[] =>
  (Object.keys(meetingActs) as MeetingAct[]).filter((act) => !refusalOf(act, context));

function refusalOf(act: MeetingAct, context: MeetingContext): MeetingRefusal | undefined {
  const { from, needs = [] }: Act = meetingActs[act];
  if (!context.isOffice) return { code: 'not_your_desk' };
  if (!from.includes(context.state)) {
    return { code: agendaActs.includes(act) ? 'agenda_closed' : 'wrong_meeting_state', facts: { from } };
  }
  return needs.map((rule) => rule(context)).find((refusal) => refusal !== undefined);
}
