import { lin, supervisor, theClock } from '../actors.js';
import { acknowledgement, appeal, appealed, byHand, ruled, ruling, withCard } from '../situations/card-situations.js';
import type { Case } from '../situations/case.js';
import { customs, inReview, paused, received, window } from '../situations/situations.js';

/** Cards, and what is said about them. */
// prettier-ignore
export const cards: Case[] = [
  ['not_due', 'a card before a limit is past', received, () => [theClock, { type: 'escalate' }]],
  ['suspended', 'a card while the clock is stopped', () => paused(), () => [theClock, { type: 'escalate' }]],
  ['not_your_role', 'a card by a desk', inReview, (from) => [customs, byHand(from)]],
  ['no_such_rule', 'a card by hand that the clock gives', inReview, (from) => [supervisor, byHand(from, { rule: 'task_overdue' })]],
  ['reason_required', 'a card by hand without a reason', inReview, (from) => [supervisor, byHand(from, { reason: ' ' })]],
  ['no_such_task', 'a card about no task', inReview, (from) => [supervisor, byHand(from, { about: 'nothing' })]],
  ['already_carded', 'a second card of one rule about one task', () => withCard(), (from) => [supervisor, byHand(from)]],
  ['no_such_card', 'acknowledging no card', () => withCard(), () => [window, { type: 'acknowledgeCard', cardId: 'nothing', words: '整改' }]],
  ['not_your_desk', 'acknowledging another desk’s card', () => withCard(), (from) => [customs, acknowledgement(from)]],
  ['same_person', 'acknowledging a card about one’s own enterprise', () => withCard(), (from) => [{ ...lin, desks: ['window'] }, acknowledgement(from)]],
  ['reason_required', 'acknowledging a card in silence', () => withCard(), (from) => [window, acknowledgement(from, { words: ' ' })]],
  ['already_acknowledged', 'acknowledging a card twice', () => withCard((from) => [window, acknowledgement(from)]), (from) => [window, acknowledgement(from)]],
  ['reason_required', 'an appeal without reasons', () => withCard(), (from) => [window, appeal(from, { reasons: '' })]],
  ['already_appealed', 'a second appeal', () => appealed(), (from) => [window, appeal(from)]],
  ['appeal_over', 'an appeal after its time', () => withCard().passes(8), (from) => [window, appeal(from)]],
  ['no_open_appeal', 'ruling on no appeal', () => withCard(), (from) => [supervisor, ruling(from)]],
  ['same_person', 'ruling on the card of one’s own desk', () => appealed(), (from) => [{ ...supervisor, desks: ['window'] }, ruling(from)]],
  ['wrong_outcome', 'a ruling that is none', () => appealed(), (from) => [supervisor, ruling(from, { outcome: 'approve' })]],
  ['reason_required', 'a ruling without reasons', () => appealed(), (from) => [supervisor, ruling(from, { reasons: '' })]],
  ['card_withdrawn', 'acknowledging a withdrawn card', () => ruled(), (from) => [window, acknowledgement(from)]],
];
