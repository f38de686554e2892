import { lin, thePublic, servingAt, theClock } from '../actors.js';
import type { Case } from '../situations/case.js';
import {
  window,
  servingAllDesks,
  inPanel,
  inApproval,
  signing,
  inNotice,
  signature,
  bound,
  anObjection,
  verdict,
  objected,
  examinedBy,
  paperCame,
  waitingForPaper,
} from '../situations/situations.js';

/** The panel, the signatures and the notice. */
// prettier-ignore
export const decisions: Case[] = [
  ['no_quorum', 'closing the panel before the votes', inPanel, () => [servingAt('chair'), { type: 'closePanel' }]],
  ['no_veto', 'a veto from a seat that has none', () => inPanel().claims('vote-commerce'), (from) => [servingAt('panel-commerce'), { type: 'vote', taskId: from.task('vote-commerce').id, outcome: 'refuse', reasons: '理由', veto: true, noConflict: true }]],
  ['same_person', 'a signature claimed by an examiner', () => examinedBy(), (from) => [servingAllDesks, { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['remedies_required', 'a refusal without remedies', signing, (from) => [servingAt('customs-approver'), signature(from, { outcome: 'refuse', remedies: '' })]],
  ['no_such_review', 'returning to nowhere', signing, (from) => [servingAt('customs-approver'), signature(from, { outcome: 'return', returnTo: 'nowhere' })]],
  ['papers_outstanding', 'signing while a paper is missing', () => waitingForPaper(), (from) => [servingAt('customs-approver'), signature(from)]],
  ['changes_unacknowledged', 'signing what changed after the review unseen', () => paperCame(), (from) => [servingAt('customs-approver'), signature(from)]],
  ['panel_binds', 'signing against the panel', () => bound().voted().claims('sign-customs'), (from) => [servingAt('customs-approver'), signature(from)]],
  ['not_due', 'closing the notice early', inNotice, () => [theClock, { type: 'closeNotice' }]],
  ['objection_open', 'closing the notice over an objection', () => objected(), () => [theClock, { type: 'closeNotice' }]],
  ['notice_over', 'an objection after the period', () => objected().passes(14), () => [thePublic, anObjection]],
  ['not_your_role', 'an objection by an account', inNotice, () => [lin, anObjection]],
  ['reason_required', 'an objection dismissed in silence', () => objected().claims('objection'), (from) => [window, verdict(from, { reasons: ' ' })]],
  ['applicant_unheard', 'upholding an objection before the applicant could speak', () => objected().claims('objection'), (from) => [window, verdict(from, { outcome: 'uphold' })]],
  ['no_objection', 'answering what nobody objected', inNotice, () => [lin, { type: 'answerObjection', statement: '与事实不符' }]],
  ['reason_required', 'answering an objection without a word', () => objected(), () => [lin, { type: 'answerObjection', statement: ' ' }]],
  ['wrong_outcome', 'an objection that is approved', () => objected().claims('objection'), (from) => [window, verdict(from, { outcome: 'approve' })]],
  ['same_person', 'an objection to what one has signed', () => objected(inApproval().claims('sign-customs', servingAllDesks)), (from) => [servingAllDesks, { type: 'claim', taskId: from.task('objection').id }]],
];
