import type { ClockKey } from '#applications/clock';
import type { Outcome, ReminderOccasion, ReminderSubject, Status } from '#applications/lifecycle';
import type { MessageKind } from '#applications/messages';
import type { ShownEvent } from './silent-events';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Words for every code of the engine, in each language. */
export interface EngineWords {
  [file: string]: object;
  words: {
    status: Words<Status>;
    outcome: Words<Outcome>;
    clock: Words<ClockKey>;
    reminder: Readonly<Record<ReminderSubject, Words<ReminderOccasion>>>;
  };
  dossier: { event: Words<ShownEvent> };
  messages: { kind: Readonly<Record<Exclude<MessageKind, 'reminded' | Counted>, string>> };
}

/** Messages whose sentence has a number in it, and so a plural. */
type Counted = 'mending_asked' | 'correction_requested';
