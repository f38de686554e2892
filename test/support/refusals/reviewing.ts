import { supervisor, theClock } from '../cast.js';
import type { Case } from './case.js';
import { customs, received, inReview, examining, opinion, paused } from './situations.js';

/** Opinions, and the clock meanwhile. */
// prettier-ignore
export const reviewing: Case[] = [
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
