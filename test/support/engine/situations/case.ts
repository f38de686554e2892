import type { Actor } from '#kernel';
import type { Command, RefusalCode } from '#applications/lifecycle';
import type { Scenario } from '../scenario.js';

/** A refusal that must come: its code, what is attempted, in which story, by whom with what. */
export type Case = [RefusalCode, string, () => Scenario, (from: Scenario) => [Actor, Command]];

/** Somebody about to give a command. */
export interface Attempt {
  story: Scenario;
  actor: Actor;
  command: Command;
}

/** The same, ready to be made. */
export type Refused = readonly [RefusalCode, string, () => Attempt];

export const ready = ([code, what, given, attempt]: Case): Refused => [
  code,
  what,
  () => {
    const story = given();
    const [actor, command] = attempt(story);
    return { story, actor, command };
  },
];
