import type { Command } from '#applications/lifecycle';
import { supervisor } from '../actors.js';
import type { Scenario } from '../scenario.js';
import type { Case } from './case.js';
import { inReview, window } from './situations.js';

/** A card by hand to the window, and then perhaps something more. */
export const withCard = (then?: (from: Scenario) => ReturnType<Case[3]>) => {
  const from = inReview();
  from.does(supervisor, byHand(from));
  return then ? from.does(...then(from)) : from;
};
export const appealed = () => withCard((from) => [window, appeal(from)]);
export const ruled = () => {
  const from = appealed();
  return from.does(supervisor, ruling(from));
};
export const byHand = (from: Scenario, said: object = {}) =>
  ({ type: 'issueCard', about: from.task('completeness').id, rule: 'evasion', reason: '推诿', ...said }) as Command;
export const aboutTheCard = (type: string, from: Scenario, said: object) =>
  ({ type, cardId: from.state.cards[0]?.id, ...said }) as Command;
export const acknowledgement = (from: Scenario, said: object = {}) =>
  aboutTheCard('acknowledgeCard', from, { words: '已整改', ...said });
export const appeal = (from: Scenario, said: object = {}) =>
  aboutTheCard('appealCard', from, { reasons: '系统停机', ...said });
export const ruling = (from: Scenario, said: object = {}) =>
  aboutTheCard('decideAppeal', from, { outcome: 'withdraw', reasons: '属实', ...said });
