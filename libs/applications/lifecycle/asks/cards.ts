import { hasCard } from '../cards/lapses.js';
import { because } from '../refusals.js';
import { isBlank, type Ask } from './ask.js';

/** Only what a person can judge is judged by a person; the clock issues its own cards. */
export const ruleIsByHand: Ask<'issueCard'> = ({ rule }, { procedure }) => {
  const rules = procedure.cards.rules.filter(({ byHand }) => byHand).map(({ key }) => key);
  return rules.includes(rule) ? undefined : because('no_such_rule', { rules });
};

export const taskIsOfTheApplication: Ask<'issueCard'> = ({ about }, { state }) =>
  state.tasks.some(({ id }) => id === about) ? undefined : because('no_such_task');

export const cardIsTheFirst: Ask<'issueCard'> = ({ about, rule }, { state }) => {
  const task = state.tasks.find(({ id }) => id === about);
  return task && hasCard(state.cards, { rule, desk: task.desk, taskId: task.id })
    ? because('already_carded')
    : undefined;
};

export const wordsAreGiven: Ask<'acknowledgeCard'> = ({ words }) =>
  isBlank(words) ? because('reason_required') : undefined;
