import { enterpriseId, servingAt, stranger, supervisor, theClock } from '../cast.js';
import type { Case } from './case.js';
import { customs, received, inReview, examining, opinion, paused, visit } from './situations.js';

/** Opinions, and the clock meanwhile. */
// prettier-ignore
export const reviewing: Case[] = [
  ['two_officers_required', 'a visit by one officer', examining, (from) => [customs, visit(from, { officers: [customs, customs] })]],
  ['two_officers_required', 'a visit that others made', examining, (from) => [customs, visit(from, { officers: [servingAt('customs', 'a'), servingAt('customs', 'b')] })]],
  ['no_officer', 'a visit with somebody who serves no desk', examining, (from) => [customs, visit(from, { officers: [customs, stranger] })]],
  ['same_person', 'a visit with somebody of the enterprise', examining, (from) => [customs, visit(from, { officers: [customs, { ...servingAt('planning'), member: { enterpriseId, role: 'viewer' } }] })]],
  ['date_to_come', 'a visit that is still to be made', examining, (from) => [customs, visit(from, { on: '2026-03-03' })]],
  ['reason_required', 'a visit that found nothing to say', examining, (from) => [customs, visit(from, { findings: ' ' })]],
  ['wrong_outcome', 'an opinion that approves', examining, (from) => [customs, opinion(from, { outcome: 'approve' })]],
  ['reason_required', 'an objection without a reason', examining, (from) => [customs, opinion(from, { outcome: 'object' })]],
  ['date_in_the_past', 'a condition for yesterday', examining, (from) => [customs, opinion(from, { conditions: [{ text: '联网', owner: 'applicant', dueOn: '2026-03-01' }] })]],
  ['reason_required', 'a pause without a reason', examining, () => [customs, { type: 'suspend', kind: 'expert_review', reason: '', expectedEnd: '2026-03-20' }]],
  ['suspended', 'an opinion while the clock is stopped', () => paused(), (from) => [customs, opinion(from)]],
  ['not_suspended', 'resuming what runs', examining, () => [customs, { type: 'resume' }]],
  ['not_your_role', 'a reviewer extending', examining, () => [customs, { type: 'extend', reason: '疑难' }]],
  ['limits_up_to_date', 'counting limits again that nobody corrected', received, () => [theClock, { type: 'recount', changes: [] }]],
  ['already_extended', 'extending twice', () => examining().does(supervisor, { type: 'extend', reason: '疑难' }), () => [supervisor, { type: 'extend', reason: '疑难' }]],
  ['not_due', 'consent by silence for customs', inReview, (from) => [theClock, { type: 'consentBySilence', taskId: from.task('customs').id }]],
];
