import type { Command, CommandOf, CommandType } from './commands.js';
import type { Refusal } from './refusals.js';
import type { RuleContext } from './rule-context.js';

/** What the caller must supply. Not asked for `availableCommands`: the button shows, the form asks. */
export type Requirement<Type extends CommandType> = (
  command: CommandOf<Type>,
  context: RuleContext,
) => Refusal | undefined;

export const isBlank = (text: string | undefined) => !text?.trim();

export type AnyRequirement = (command: Command, context: RuleContext) => Refusal | undefined;
