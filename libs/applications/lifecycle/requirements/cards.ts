import { hasCard } from '../cards/lapses.js';
import { because } from '../rules/refusals.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

/** A person issues only cards that need judgement; the clock issues the others. */
export const ruleIsByHand: Requirement<'issueCard'> = ({ rule }, { procedure }) => {
  const rules = procedure.cards.rules.filter(({ byHand }) => byHand).map(({ key }) => key);
  return rules.includes(rule) ? undefined : because('no_such_rule', { rules });
};

export const taskIsOfTheApplication: Requirement<'issueCard'> = ({ about }, { state }) =>
  state.tasks.some(({ id }) => id === about) ? undefined : because('no_such_task');

export const cardIsTheFirst: Requirement<'issueCard'> = ({ about, rule }, { state }) => {
  const task = state.tasks.find(({ id }) => id === about);
  return task && hasCard(state.cards, { rule, desk: task.desk, taskId: task.id })
    ? because('already_carded')
    : undefined;
};

export const wordsAreGiven: Requirement<'acknowledgeCard'> = ({ words }) =>
  isBlank(words) ? because('reason_required') : undefined;
