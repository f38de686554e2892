import type { Command, CommandOf, CommandType } from './commands.js';
import type { Refusal } from './refusals.js';
import type { RuleContext } from './rule-context.js';

/** Says why not, or nothing. Looks only at the context. */
export type Guard = (context: RuleContext) => Refusal | undefined;

/** What the caller must supply. Not looked at by `availableCommands`: the button shows, the form asks. */
export type Requirement<Type extends CommandType> = (
  command: CommandOf<Type>,
  context: RuleContext,
) => Refusal | undefined;

export type AnyRequirement = (command: Command, context: RuleContext) => Refusal | undefined;

export const isBlank = (text: string | undefined) => !text?.trim();
