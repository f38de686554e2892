import type { ApplicationEvent, ApplicationState, EventType } from '../lifecycle/index.js';
import { applicantNotifications } from './to-applicant.js';
import { deskNotifications } from './to-desks.js';
import type { Notification, NotificationRule, NotificationRules } from './message.js';

const notificationRules = { ...applicantNotifications, ...deskNotifications };

/** 消息种类: the events with notifications. */
export const messageKinds = Object.keys(notificationRules) as (keyof typeof notificationRules)[];
export type MessageKind = (typeof messageKinds)[number];

export type Message = Notification & { kind: MessageKind };

/** 谁该知道: the messages of one event. Never throws: a missing subject has no message. */
export function messagesOf(event: ApplicationEvent, state: ApplicationState, before: ApplicationState): Message[] {
  const rule = (notificationRules as NotificationRules)[event.type] as NotificationRule<EventType> | undefined;
  return (rule?.(event, state, before) ?? []).map((notification) => ({
    ...notification,
    kind: event.type as MessageKind,
  }));
}
