import type { ApplicationState, EventOf } from '../lifecycle/index.js';
import type { Addressee, MessageFacts, Notification, NotificationRules } from './message.js';
import { applicant } from './to-applicant.js';

/** Notifications of desks and supervisors; reminders and extensions may also go to the applicant. */
export const deskNotifications = {
  reminded: ({ to, about, subject, occasion, dueOn }) =>
    to.map((whom) => ({
      to: whom === 'applicant' ? { who: 'applicant' } : { who: 'desk', desk: whom },
      taskKind: null,
      facts: { about, subject, occasion, dueOn },
    })),
  task_urged: ({ taskId, by }, state) => onTask(state, taskId, { by }),
  task_reassigned: ({ taskId, to }, state) => onTask(state, taskId, {}, to),
  extension_asked: ({ desk, on }) => [toSupervisor(desk, { on })],
  extension_declined: ({ on }, _, before) => whoAsked(before, { on }),
  /** Art. 42: the applicant learns the reason. */
  extended: ({ on }, _, before) => [...applicant({ on }), ...whoAsked(before, { on })],
  objection_answered: ({ taskId, on }, state) => onTask(state, taskId, { on }),
  /** A panel that meets waits for the desk that calls its meetings. */
  panel_convened: ({ on, mode, office }) => (mode === 'session' && office ? [toDesk(office, { on })] : []),
  put_on_agenda: (meeting, state, before) => seats(state, meeting, { moved: wasMoved(before, meeting) }),
  /** A rescheduled meeting is announced when it is on the agenda again. */
  taken_off_agenda: (meeting, state) => (meeting.moved ? [] : seats(state, meeting)),
  papers_fixed: (meeting, state) => seats(state, meeting),
  adjourned: (meeting, state) => seats(state, meeting),
  card_issued: ({ card: { id, desk, rule, colour } }) => [toDesk(desk, { cardId: id, rule, colour })],
  card_appealed: ({ cardId }, state) => onAppeal(state, cardId),
  card_appeal_decided: ({ cardId, ruling: { outcome } }, state) => onCard(state, cardId, { outcome }),
  condition_reported: ({ conditionId, on }, state) => onReport(state, conditionId, { on }),
  statement_made: ({ on }, { revocation }) => (revocation ? [toDesk(revocation.desk, { on })] : []),
} satisfies NotificationRules;

const toDesk = (desk: string, facts: MessageFacts): Notification => ({
  to: { who: 'desk', desk },
  taskKind: null,
  facts,
});

const toSupervisor = (desk: string, facts: MessageFacts): Notification => ({
  to: { who: 'role', role: 'supervisor', desk },
  taskKind: null,
  facts,
});

const whoAsked = ({ extensionAsked }: ApplicationState, facts: MessageFacts): Notification[] =>
  extensionAsked ? [toDesk(extensionAsked.desk, facts)] : [];

/** To the holder of the task, or to its desk while unheld. */
function onTask(
  { tasks }: ApplicationState,
  taskId: string,
  facts: MessageFacts,
  to: string | null = null,
): Notification[] {
  const task = tasks.find(({ id }) => id === taskId);
  if (!task) return [];
  const { desk, kind: taskKind, key, holder } = task;
  const account = to ?? holder;
  const whom: Addressee = account === null ? { who: 'desk', desk } : { who: 'person', desk, account };
  return [{ to: whom, taskKind, facts: { taskId, task: key, ...facts } }];
}

type OfMeeting = EventOf<'put_on_agenda' | 'taken_off_agenda' | 'papers_fixed' | 'adjourned'>;

/** Every seat of the panel, with its deputy. */
function seats(
  { tasks, sittings }: ApplicationState,
  { meetingId }: OfMeeting,
  more: MessageFacts = {},
): Notification[] {
  const sitting = sittings.findLast((one) => one.meetingId === meetingId);
  const { year = null, serial = null, heldAt = null } = sitting ?? {};
  const desks = tasks.filter(({ kind }) => kind === 'vote').map(({ desk }) => desk);
  return [...new Set(desks)].map((desk) => ({
    to: { who: 'desk', desk },
    taskKind: 'vote',
    facts: { meetingId, year, serial, heldAt, ...more },
  }));
}

const wasMoved = ({ sittings }: ApplicationState, { meetingId, heldAt }: EventOf<'put_on_agenda'>): boolean =>
  sittings.some((earlier) => earlier.meetingId === meetingId && earlier.heldAt !== heldAt);

function onCard({ cards }: ApplicationState, cardId: string, facts: MessageFacts): Notification[] {
  const card = cards.find(({ id }) => id === cardId);
  return card ? [toDesk(card.desk, { cardId, rule: card.rule, ...facts })] : [];
}

function onAppeal({ cards }: ApplicationState, cardId: string): Notification[] {
  const card = cards.find(({ id }) => id === cardId);
  return card ? [toSupervisor(card.desk, { cardId, rule: card.rule })] : [];
}

function onReport({ conditions }: ApplicationState, conditionId: string, facts: MessageFacts): Notification[] {
  const condition = conditions.find(({ id }) => id === conditionId);
  return condition ? [toDesk(condition.setBy, { conditionId, ...facts })] : [];
}
