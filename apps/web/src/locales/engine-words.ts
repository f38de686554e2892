import type { ClockKey } from '#applications/clock';
import type { Outcome, ReminderOccasion, ReminderSubject, Status } from '#applications/lifecycle';
import type { MessageKind } from '#applications/messages';
import type { ToldEvent } from './silent-events';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Words that every code of the engine has: a code without words, or without those of one language, does not compile. */
export interface EngineWords {
  [file: string]: object;
  words: {
    event: Words<ToldEvent>;
    status: Words<Status>;
    outcome: Words<Outcome>;
    clock: Words<ClockKey>;
    reminder: Readonly<Record<ReminderSubject, Words<ReminderOccasion>>>;
  };
  messages: { kind: Readonly<Record<Exclude<MessageKind, 'reminded' | Counted>, string>> };
}

/** Messages whose sentence has a number in it, and so a plural. */
type Counted = 'mending_asked' | 'correction_requested';
