import type { Command } from '#applications/lifecycle';
import {
  conditionCommand,
  approved,
  badlyRated,
  beingRevoked,
  breached,
  conditionOf,
  heard,
  reported,
  signaturesOf,
  window2,
} from '../approvals.js';
import { lin, onlooker, servingAt, theClock } from '../actors.js';
import { Scenario } from '../scenario.js';
import { theProcedure } from '../zone-procedures.js';
import type { Case } from '../situations/case.js';
import { conditioned, customs, delivered, servingAllDesks, window } from '../situations/situations.js';

/** What follows a decision. */
// prettier-ignore
export const afterDecision: Case[] = [
  ['no_such_condition', 'meeting a condition nobody set', () => conditioned(), () => [customs, { type: 'meetCondition', conditionId: 'nothing', evidence: '照片' }]],
  ['not_your_condition', 'reporting on a condition of a desk', () => approved(), (from) => [lin, conditionCommand('reportCondition', conditionOf(from, 'customs'))]],
  ['reason_required', 'a report that shows nothing', () => approved(), (from) => [lin, conditionCommand('reportCondition', conditionOf(from), { evidence: ' ' })]],
  ['reason_required', 'a fulfilment that nothing shows', () => approved(), (from) => [customs, conditionCommand('meetCondition', conditionOf(from), { evidence: ' ' })]],
  ['reason_required', 'a breach without evidence', () => approved(), (from) => [customs, conditionCommand('breakCondition', conditionOf(from), { evidence: ' ' })]],
  ['reason_required', 'a report refused in silence', () => reported(), (from) => [customs, conditionCommand('refuseReport', conditionOf(from), { reasons: '' })]],
  ['already_met', 'meeting a condition twice', () => met(), (from) => [customs, conditionCommand('meetCondition', conditionOf(from))]],
  ['already_met', 'breaking what is met', () => met(), (from) => [customs, conditionCommand('breakCondition', conditionOf(from))]],
  ['already_broken', 'breaking a condition twice', () => breached(), (from) => [customs, conditionCommand('breakCondition', conditionOf(from))]],
  ['already_reported', 'a second report before the first is answered', () => reported(twice()), (from) => [lin, conditionCommand('reportCondition', conditionOf(from))]],
  ['not_reported', 'refusing what nobody reported', () => reported(), (from) => [customs, conditionCommand('refuseReport', conditionOf(from, 'customs'))]],
  ['no_such_condition', 'reporting when all is reported', () => reported(), (from) => [lin, conditionCommand('reportCondition', conditionOf(from))]],
  ['no_such_condition', 'breaking when all is broken', () => breached(approved([networking])), (from) => [customs, conditionCommand('breakCondition', conditionOf(from))]],
  ['no_such_condition', 'breaking a condition nobody set', () => approved(), () => [customs, { type: 'breakCondition', conditionId: 'nothing', evidence: '照片', reason: '逾期' }]],
  ['no_such_condition', 'refusing a report about nothing', () => reported(), () => [customs, { type: 'refuseReport', conditionId: 'nothing', reasons: '不足' }]],
  ['no_such_condition', 'refusing a report where there is none', () => approved(), (from) => [customs, conditionCommand('refuseReport', conditionOf(from))]],
  ['not_due', 'reminding before it is time', () => approved(), () => [theClock, { type: 'remind' }]],
  ['not_your_role', 'reminding by hand', () => approved(), () => [customs, { type: 'remind' }]],
  ['already_rated', 'rating twice', () => badlyRated(), () => [lin, { type: 'rate', level: 'satisfied' }]],
  ['nothing_to_rate', 'rating a draft that was given up', () => new Scenario(theProcedure('entry')).does(lin, { type: 'withdraw', reason: '不办了' }), () => [lin, { type: 'rate', level: 'satisfied' }]],
  ['reason_required', 'a bad rating without a word', () => approved(), () => [lin, { type: 'rate', level: 'very_dissatisfied' }]],
  ['not_yours', 'rating as a viewer', () => approved(), () => [onlooker, { type: 'rate', level: 'satisfied' }]],
  ['same_person', 'calling back about oneself', () => badlyRated(), (from) => [window, { type: 'claim', taskId: from.task('callback').id }]],
  ['reply_required', 'a call-back without a reply', () => badlyRated().claims('callback', window2), (from) => [window2, callBack(from, { reply: '' })]],
  ['wrong_outcome', 'a call-back that is dismissed', () => badlyRated().claims('callback', window2), (from) => [window2, callBack(from, { outcome: 'dismiss' })]],
  ['reason_required', 'a call-back that says not what was done', () => badlyRated().claims('callback', window2), (from) => [window2, callBack(from, { opinion: ' ' })]],
  ['not_an_admission', 'revoking an exit', () => approvedExit(), () => [window, proposal]],
  ['not_your_desk', 'proposing a revocation from a desk that did not examine', () => approved(), () => [servingAt('tax'), proposal]],
  ['reason_required', 'proposing a revocation without reasons', () => approved(), () => [customs, { ...proposal, reasons: ' ' }]],
  ['revocation_open', 'proposing a revocation twice', () => beingRevoked(), () => [customs, proposal]],
  ['no_breach', 'revoking for a condition that nobody broke', () => approved(), () => [customs, { ...proposal, ground: 'condition_broken' }]],
  ['no_statement_awaited', 'a statement about nothing', () => approved(), () => [lin, { type: 'makeStatement', statement: '申辩' }]],
  ['reason_required', 'a statement without a word', () => beingRevoked(), () => [lin, { type: 'makeStatement', statement: ' ' }]],
  ['not_due', 'going on while the applicant may speak', () => beingRevoked(), () => [theClock, { type: 'waiveStatement' }]],
  ['same_person', 'signing the revocation one proposed', () => heard(beingRevoked(approved(), 'fraud', servingAllDesks)), (from) => [servingAllDesks, { type: 'claim', taskId: signaturesOf(from)[0]!.id }]],
  ['remedies_required', 'revoking without remedies', () => revoking(), (from) => [servingAt('customs-approver'), revocation(from, { remedies: '' })]],
  ['reason_required', 'dismissing a revocation in silence', () => revoking(), (from) => [servingAt('customs-approver'), revocation(from, { outcome: 'dismiss', reasons: '' })]],
  ['wrong_outcome', 'a revocation that is approved', () => revoking(), (from) => [servingAt('customs-approver'), revocation(from, { outcome: 'approve' })]],
  ['already_confirmed', 'confirming delivery twice', () => delivered().does(lin, { type: 'confirmDelivery' }), () => [lin, { type: 'confirmDelivery' }]],
];

const networking = { text: '联网', owner: 'applicant', dueOn: '2026-09-01' };
const twice = () => approved([networking, { ...networking, text: '验收' }]);
const met = () => {
  const from = approved();
  return from.does(customs, conditionCommand('meetCondition', conditionOf(from)));
};

const callBack = (from: Scenario, said: object) =>
  ({
    type: 'callBack',
    taskId: from.task('callback').id,
    outcome: 'resolve',
    opinion: '增设窗口',
    reply: '已整改',
    ...said,
  }) as Command;

const proposal = { type: 'proposeRevocation', ground: 'fraud', reasons: '系伪造' } as const;
const approvedExit = () => {
  const from = new Scenario(theProcedure('exit')).submitted();
  while (from.openOf('check').length > 0) from.accepted();
  return from.reviewed().voted().signed().passes(14);
};
const revoking = () => heard().claims('revocation:sign-customs');
const revocation = (from: Scenario, said: object) =>
  ({
    type: 'decideRevocation',
    taskId: from.task('revocation:sign-customs').id,
    outcome: 'revoke',
    reasons: '理由',
    remedies: '复议、诉讼',
    ...said,
  }) as Command;
