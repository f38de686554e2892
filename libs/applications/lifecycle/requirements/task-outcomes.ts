import type { CommandType } from '../rules/commands.js';
import { because, type Refusal } from '../rules/refusals.js';
import { definitionOf, type RuleContext } from '../rules/rule-context.js';
import { isBlank } from '../rules/requirement.js';

interface OutcomeFields {
  outcome: string;
  checklist?: Record<string, boolean>;
  opinion?: string;
  reasons?: string;
}

/** Every line of the checklist is answered, yes or no. */
export const checklistIsComplete = (
  command: { checklist?: Record<string, boolean> },
  { procedure, task }: RuleContext,
) => {
  const lines = task ? (definitionOf(procedure, task.key)?.checklist ?? []) : [];
  const allowed = lines.map(({ key }) => key);
  const unknown = Object.keys(command.checklist ?? {}).filter((key) => !allowed.includes(key));
  if (unknown.length > 0) return because('no_such_line', { unknown: unknown.slice(0, 10), allowed });
  const missing = allowed.filter((key) => typeof command.checklist?.[key] !== 'boolean');
  return missing.length > 0 ? because('checklist_incomplete', { missing }) : undefined;
};

/** A signature alone is not enough: an objection, a refusal and a return say why. */
export const outcomeIsReasoned = ({ outcome, opinion, reasons }: OutcomeFields): Refusal | undefined => {
  const needsReason = ['object', 'refuse', 'return'].includes(outcome);
  return needsReason && isBlank(reasons) && isBlank(opinion) ? because('reason_required') : undefined;
};

const outcomesOf: Partial<Record<CommandType, readonly string[]>> = {
  opine: ['consent', 'object'],
  vote: ['approve', 'refuse', 'abstain'],
  sign: ['approve', 'refuse', 'return'],
  decideObjection: ['uphold', 'dismiss'],
  decideAppeal: ['uphold', 'withdraw'],
  callBack: ['resolve'],
  decideRevocation: ['revoke', 'dismiss'],
};

/** An opinion consents or objects, a vote is cast, a signature signs: each has its own outcomes. */
export const outcomeFits = ({ type, outcome }: { type: CommandType; outcome: string }) =>
  outcomesOf[type]?.includes(outcome) ? undefined : because('wrong_outcome', { allowed: outcomesOf[type] });
