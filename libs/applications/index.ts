import { ApplicationEventRow } from './tables/application-event.entity.js';
import { Application } from './tables/application.entity.js';
import { CardRow } from './tables/card.entity.js';
import { ConditionRow } from './tables/condition.entity.js';
import { ActDraft } from './act-drafts/act-draft.entity.js';
import { MessageReading, MessageReadUpTo } from './tables/messages/message-reading.entity.js';
import { MessageRow } from './tables/messages/message.entity.js';
import { Objection } from './tables/objection.entity.js';
import { OutboxEntry } from './outbox/outbox-entry.entity.js';
import { PanelItem } from './tables/panel/panel-item.entity.js';
import { PanelMeeting } from './tables/panel/panel-meeting.entity.js';
import { StateFold } from './tables/state-fold.entity.js';
import { Submission } from './tables/submission.entity.js';
import { TaskRow } from './tables/task.entity.js';
import { TimerFinding } from './tables/timer-finding.entity.js';

export const applicationEntities = [
  Application,
  ApplicationEventRow,
  CardRow,
  ConditionRow,
  ActDraft,
  MessageReading,
  MessageReadUpTo,
  MessageRow,
  Objection,
  OutboxEntry,
  PanelItem,
  PanelMeeting,
  StateFold,
  Submission,
  TaskRow,
  TimerFinding,
];

export { ActDraft };
export * from './act-drafts/act-drafts.service.js';
export * from './lists/acts-on-behalf.service.js';
export { normalizedAddress, normalizedAddressSql } from './personal-data/contact-address.js';
export * from './tables/application-errors.js';
export * from './tables/application-event.entity.js';
export * from './tables/application.entity.js';
export * from './applications.module.js';
export * from './tables/applications.policy.js';
export * from './commands/application-gate.js';
export * from './commands/applications.service.js';
export * from './rule-changes/calendar-changes.service.js';
export * from './tables/card.entity.js';
export * from './tables/cards.policy.js';
export * from './lists/card-lists.service.js';
export * from './supervision/cards.service.js';
export * from './tables/condition.entity.js';
export * from './after-decision/conditions.service.js';
export * from './lists/condition-lists.service.js';
export * from './personal-data/contacts.service.js';
export * from './lists/desk-queues.service.js';
export * from './dossier/drafts.service.js';
export * from './dossier/follow-ups.service.js';
export {
  invariantExplanations,
  findInvariantViolations,
  invariantKinds,
  type InvariantViolation,
  type InvariantKind,
} from './integrity/invariant-checks.js';
export * from './desks/assignment.service.js';
export * from './evidence/hash-chain.js';
export { nearestDeadline, enforcedDeadline } from './rows/deadlines.js';
export * from './lists/application-lists.service.js';
export * from './dossier/materials-on-file.js';
export { actsFor, meetingActs, meetingStates, type MeetingAct, type MeetingState } from './meeting/index.js';
export * from './panel/meeting-acts.service.js';
export { sittingAt, type AgendaItem, type MeetingReceipt, type MeetingRequest } from './panel/meeting-store.js';
export * from './lists/meeting-lists.service.js';
export * from './panel/meetings.service.js';
export * from './dossier/on-the-spot-corrections.service.js';
export * from './tables/messages/message.entity.js';
export { addressesOf, canReadMessage } from './inbox/messages.policy.js';
export * from './inbox/messages.service.js';
export type { CommandReceipt } from './rows/event-rows.js';
export * from './tables/objection.entity.js';
export * from './after-decision/objections.service.js';
export * from './outbox/outbox-entry.entity.js';
export * from './outbox/outbox.service.js';
export { rebuildStates } from './integrity/rebuild-states.js';
export { peopleInForm, type Erased } from './evidence/commitments.js';
export { replay, type Difference, type ReplayResult } from './integrity/replay/replay.js';
export { PanelItem } from './tables/panel/panel-item.entity.js';
export * from './tables/panel/panel-meeting.entity.js';
export { PanelPolicy, seatsIn, type Seat } from './panel/panel.policy.js';
export * from './lists/public-register.service.js';
export * from './rule-changes/recalculations.service.js';
export * from './commands/rules.service.js';
export * from './tables/submission.entity.js';
export * from './dossier/submissions.service.js';
export * from './lists/running-tasks.service.js';
export * from './supervision/boards.service.js';
export * from './tables/task.entity.js';
export { noLimit } from './rows/task-rows.js';
export * from './desks/tasks.service.js';
export * from './integrity/timer-audits.service.js';
export * from './rule-changes/procedure-versions.service.js';
export { OpenApplicationsModule } from './project/open-applications.module.js';
