import type { ApplicationEvent, ApplicationState, EventOf, EventType } from '../lifecycle/index.js';
import { tellingsToApplicant } from './to-applicant.js';
import { tellingsToDesks } from './to-desks.js';
import type { Told } from './message.js';

/** What an event tells, and whom, in the state that it led to, and from which. */
export type Telling<Type extends EventType> = (
  event: EventOf<Type>,
  state: ApplicationState,
  before: ApplicationState,
) => Told[];

export type Tellings = { [Type in EventType]?: Telling<Type> };

const tellings = { ...tellingsToApplicant, ...tellingsToDesks };

/** 消息种类: the events that somebody has to be told. */
export const messageKinds = Object.keys(tellings) as (keyof typeof tellings)[];
export type MessageKind = (typeof messageKinds)[number];

export type Message = Told & { kind: MessageKind };

/** 谁该知道: the messages of one event. Pure, and total as `evolve` is: what it does not find it does not tell. */
export function messagesOf(event: ApplicationEvent, state: ApplicationState, before: ApplicationState): Message[] {
  const telling = (tellings as Tellings)[event.type] as Telling<EventType> | undefined;
  return (telling?.(event, state, before) ?? []).map((told) => ({ ...told, kind: event.type as MessageKind }));
}
