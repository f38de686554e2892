import type { Command, CommandOf } from '../rules/commands.js';
import { because, type Refusal } from '../rules/refusals.js';
import { definitionOf, type RuleContext } from '../rules/rule-context.js';
import { isBlank } from '../rules/rule-types.js';

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

/** An objection, a refusal and a return give reasons. */
export const outcomeIsReasoned = ({ outcome, opinion, reasons }: OutcomeFields): Refusal | undefined => {
  const needsReason = ['object', 'refuse', 'return'].includes(outcome);
  return needsReason && isBlank(reasons) && isBlank(opinion) ? because('reason_required') : undefined;
};

type WithOutcome = Extract<Command, { outcome: string }>['type'];

const outcomesOf: { [Type in WithOutcome]: readonly CommandOf<Type>['outcome'][] } = {
  opine: ['consent', 'object'],
  vote: ['approve', 'refuse', 'abstain'],
  sign: ['approve', 'refuse', 'return'],
  decideObjection: ['uphold', 'dismiss'],
  decideAppeal: ['uphold', 'withdraw'],
  callBack: ['resolve'],
  decideRevocation: ['revoke', 'dismiss'],
};

/** Opinions, votes and signatures have outcomes of their own. */
export const outcomeFits = ({ type, outcome }: { type: WithOutcome; outcome: string }): Refusal | undefined => {
  const allowed: readonly string[] = outcomesOf[type];
  return allowed.includes(outcome) ? undefined : because('wrong_outcome', { allowed });
};
