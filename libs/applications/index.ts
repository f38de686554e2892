import { ApplicationEventRow } from './application-event.entity.js';
import { Application } from './application.entity.js';
import { CardRow } from './card.entity.js';
import { ConditionRow } from './condition.entity.js';
import { MessageReading, MessageReadUpTo } from './message-reading.entity.js';
import { MessageRow } from './message.entity.js';
import { Objection } from './objection.entity.js';
import { OutboxEntry } from './outbox-entry.entity.js';
import { PanelItem } from './panel-item.entity.js';
import { PanelMeeting } from './panel-meeting.entity.js';
import { StateFold } from './state-fold.entity.js';
import { Submission } from './submission.entity.js';
import { TaskRow } from './task.entity.js';
import { TimerFinding } from './timer-finding.entity.js';

export const applicationEntities = [
  Application,
  ApplicationEventRow,
  CardRow,
  ConditionRow,
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

export * from './acts-for.service.js';
export { bareAddress, bareAddressSql } from './address.js';
export * from './application-errors.js';
export * from './application-event.entity.js';
export * from './application.entity.js';
export * from './applications.module.js';
export * from './applications.policy.js';
export * from './applications.service.js';
export * from './calendar-changes.service.js';
export * from './card.entity.js';
export * from './cards.policy.js';
export * from './cards.service.js';
export * from './condition.entity.js';
export * from './conditions.service.js';
export * from './contacts.service.js';
export * from './desks.service.js';
export * from './drafts.service.js';
export * from './follow-ups.service.js';
export { explanations, findImpossible, impossibleKinds, type Impossible, type ImpossibleKind } from './impossible.js';
export * from './hands.service.js';
export * from './hash-chain.js';
export { foremostLimit, watchedLimit } from './limits.js';
export * from './lists.service.js';
export * from './materials-on-file.js';
export { actsFor, meetingActs, meetingStates, type MeetingAct, type MeetingState } from './meeting/index.js';
export * from './meeting-acts.service.js';
export { sittingAt, type Item, type MeetingMoved, type MeetingRequest } from './meeting-keeper.js';
export * from './meetings.service.js';
export * from './mending.service.js';
export * from './message.entity.js';
export { addressesOf, canReadMessage } from './messages.policy.js';
export * from './messages.service.js';
export type { Moved } from './move.js';
export * from './objection.entity.js';
export * from './objections.service.js';
export * from './outbox-entry.entity.js';
export * from './outbox.service.js';
export { refold } from './refold.js';
export { peopleInForm, type Erased } from './seals.js';
export { replay, type Difference, type ReplayResult } from './replay/replay.js';
export { PanelItem } from './panel-item.entity.js';
export * from './panel-meeting.entity.js';
export { PanelPolicy, seatsIn, type Seat } from './panel.policy.js';
export * from './register.service.js';
export * from './recounts.service.js';
export * from './rules.service.js';
export * from './submission.entity.js';
export * from './submissions.service.js';
export * from './supervision.service.js';
export * from './task.entity.js';
export { noLimit } from './task-rows.js';
export * from './tasks.service.js';
export * from './timers.service.js';
export * from './versions.service.js';
export { ApplicationsUnderWayModule } from './under-way.js';
