import type { ApplicationEvent, ApplicationState, EventOf, EventType } from '../lifecycle/index.js';
import { applicantNotifications } from './to-applicant.js';
import { deskNotifications } from './to-desks.js';
import type { Notification } from './message.js';

/** What an event tells, and whom, in the state that it led to, and from which. */
export type NotificationRule<Type extends EventType> = (
  event: EventOf<Type>,
  state: ApplicationState,
  before: ApplicationState,
) => Notification[];

export type NotificationRules = { [Type in EventType]?: NotificationRule<Type> };

const notificationRules = { ...applicantNotifications, ...deskNotifications };

/** 消息种类: the events that somebody has to be told. */
export const messageKinds = Object.keys(notificationRules) as (keyof typeof notificationRules)[];
export type MessageKind = (typeof messageKinds)[number];

export type Message = Notification & { kind: MessageKind };

/** 谁该知道: the messages of one event. Pure, and total as `evolve` is: what it does not find it does not tell. */
export function messagesOf(event: ApplicationEvent, state: ApplicationState, before: ApplicationState): Message[] {
  const telling = (notificationRules as NotificationRules)[event.type] as NotificationRule<EventType> | undefined;
  return (telling?.(event, state, before) ?? []).map((told) => ({ ...told, kind: event.type as MessageKind }));
}
