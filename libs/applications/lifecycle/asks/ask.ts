import type { Command, CommandOf, CommandType } from '../commands.js';
import type { Refusal } from '../refusals.js';
import type { Situation } from '../situation.js';

/** What the caller must supply. Not asked for `availableCommands`: the button shows, the form asks. */
export type Ask<Type extends CommandType> = (command: CommandOf<Type>, situation: Situation) => Refusal | undefined;

export const isBlank = (text: string | undefined) => !text?.trim();

export type AnyAsk = (command: Command, situation: Situation) => Refusal | undefined;
