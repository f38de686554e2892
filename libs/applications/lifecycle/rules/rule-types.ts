import type { Command, CommandOf, CommandType } from './commands.js';
import type { Refusal } from './refusals.js';
import type { RuleContext } from './rule-context.js';

/** A rule that holds whatever the command says: returns the refusal, or nothing. */
export type Guard = (context: RuleContext) => Refusal | undefined;

/** A rule about the command's content. `availableCommands` ignores it: the button shows, the form asks. */
export type Requirement<Type extends CommandType> = (
  command: CommandOf<Type>,
  context: RuleContext,
) => Refusal | undefined;

export type AnyRequirement = (command: Command, context: RuleContext) => Refusal | undefined;

export const isBlank = (text: string | undefined) => !text?.trim();
