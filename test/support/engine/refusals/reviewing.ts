import { enterpriseId, servingAt, stranger, supervisor, theClock } from '../actors.js';
import type { Case } from '../situations/case.js';
import {
  anItem,
  answered,
  askedForTime,
  customs,
  ending,
  examining,
  inReview,
  late,
  notingDefects,
  opinion,
  paused,
  received,
  visit,
  waitingForPaper,
} from '../situations/situations.js';

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
  ['limits_up_to_date', 'counting limits again that nobody corrected', received, () => [theClock, { type: 'recalculate', changes: [] }]],
  ['already_extended', 'extending twice', () => examining().does(supervisor, { type: 'extend', reason: '疑难' }), () => [supervisor, { type: 'extend', reason: '疑难' }]],
  ['limit_over', 'extending a limit that has passed', () => late(examining()), () => [supervisor, { type: 'extend', reason: '疑难' }]],
  ['limit_over', 'asking for an extension of a limit that has passed', () => late(examining()), () => [customs, { type: 'askForExtension', reason: '疑难' }]],
  ['already_extended', 'asking for a second extension', () => examining().does(supervisor, { type: 'extend', reason: '疑难' }), () => [customs, { type: 'askForExtension', reason: '疑难' }]],
  ['extension_asked', 'asking for an extension twice', () => askedForTime(), () => [customs, { type: 'askForExtension', reason: '疑难' }]],
  ['no_extension_asked', 'declining what nobody asked for', examining, () => [supervisor, { type: 'declineExtension', reasons: '可按期办结' }]],
  ['reason_required', 'declining an extension without a word', () => askedForTime(), () => [supervisor, { type: 'declineExtension', reasons: ' ' }]],
  ['reason_required', 'a defect noted without saying why it was found late', examining, (from) => [customs, notingDefects(from, [anItem], '')]],
  ['no_such_subject', 'a defect noted about what the form does not have', examining, (from) => [customs, notingDefects(from, [{ ...anItem, key: 'nothing' }])]],
  ['second_notice', 'noting a defect after one’s notice was sent', () => notified(), (from) => [customs, notingDefects(from, [{ ...anItem, key: 'energyTce' }])]],
  ['no_paper_overdue', 'ending for a paper that is not due yet', () => waitingForPaper(), () => [supervisor, ending]],
  ['reason_required', 'ending for a missing paper without a reason', () => late(waitingForPaper()), () => [supervisor, { ...ending, reasons: '' }]],
  ['remedies_required', 'ending for a missing paper without naming remedies', () => late(waitingForPaper()), () => [supervisor, { ...ending, remedies: '' }]],
  ['admission_stands', 'ending an entry with the admission that it asks for', inReview, () => [theClock, { type: 'lapseWithAdmission' }]],
  ['not_due', 'consent by silence for customs', inReview, (from) => [theClock, { type: 'consentBySilence', taskId: from.task('customs').id }]],
];

/** The desk has sent its one late notice, and it was answered. */
const notified = () =>
  answered(examining().does(customs, { type: 'requestCorrection', items: [anItem], reason: '复核发现' }));
