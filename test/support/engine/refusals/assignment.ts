import type { Command } from '#applications/lifecycle';
import { enterpriseId, lin, servingAt, standingIn, supervisor } from '../actors.js';
import type { Scenario } from '../scenario.js';
import type { Case } from '../situations/case.js';
import {
  procedure,
  customs,
  servingAllDesks,
  inReview,
  examining,
  inApproval,
  signing,
  anItem,
  opinion,
  signature,
  paused,
  examinedBy,
  visit,
} from '../situations/situations.js';

/** How tasks are assigned: delegation, giving on, further desks, urging. */
// prettier-ignore
export const assignment: Case[] = [
  ['delegation_over', 'an opinion for somebody whose delegation is over', () => inReview().claims('customs', forCustoms), (from) => [servingAt('commerce', 'deputy'), opinion(from)]],
  ['same_person', 'a signature for somebody who has examined', () => examinedBy(), (from) => [standingIn('deputy', [{ for: 'everywhere', desk: 'customs-approver' }]), { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['same_person', 'a signature for a colleague, by who has examined for another', () => examinedFor(), (from) => [{ ...forCustoms, desks: ['customs-approver'] }, { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['same_person', 'a signature by the second officer of a visit', () => examining().does(customs, visit(examining())).does(customs, opinion(examining())).reviewed(), (from) => [servingAt('committee-approver', 'planning'), { type: 'claim', taskId: from.task('sign-committee').id }]],
  ['same_person', 'a signature by who stopped the clock and gave the review on', () => pausedAndGivenOn(), (from) => [servingAt('customs-approver', 'customs'), { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['same_person', 'an officer who belongs to the enterprise and acts for another one', inReview, (from) => [{ ...servingAt('customs'), member: { enterpriseId: 'another', role: 'owner' }, otherEnterprises: [enterpriseId] }, { type: 'claim', taskId: from.task('customs').id }]],
  ['same_person', 'acting for somebody of the enterprise', inReview, (from) => [standingIn('deputy', [{ desk: 'customs', enterpriseIds: [enterpriseId] }]), { type: 'claim', taskId: from.task('customs').id }]],
  ['not_your_desk', 'a signature where only opinions were delegated', inApproval, (from) => [standingIn('deputy', [{ desk: 'customs-approver', kinds: ['opinion'] }]), { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['already_claimed', 'a claim by the person away, whose stand-in was faster', () => inReview().claims('customs', forCustoms), (from) => [customs, { type: 'claim', taskId: from.task('customs').id }]],
  ['already_claimed', 'passing on what was delegated', () => inReview().claims('customs', forCustoms), (from) => [standingIn('another', [{ for: 'deputy', desk: 'customs' }]), opinion(from)]],
  ['not_at_this_desk', 'giving a task to another desk', examining, (from) => [supervisor, givenOn(from, servingAt('commerce'))]],
  ['not_at_this_desk', 'giving it to a stand-in for another kind of task', examining, (from) => [supervisor, givenOn(from, standingIn('deputy', [{ desk: 'customs', kinds: ['vote'] }]))]],
  ['barred_person', 'giving a task to somebody of the enterprise', examining, (from) => [supervisor, givenOn(from, { ...servingAt('customs', 'customs2'), member: lin.member })]],
  ['barred_person', 'giving a signature to an examiner', () => examinedBy(), (from) => [supervisor, { ...givenOn(from, servingAllDesks), taskId: from.task('sign-customs').id } as Command]],
  ['has_it_already', 'giving a task to who holds it', examining, (from) => [supervisor, givenOn(from, customs)]],
  ['reason_required', 'giving a task on without a reason', examining, (from) => [customs, givenOn(from, servingAt('customs', 'customs2'), ' ')]],
  ['already_claimed', 'giving on what a colleague holds', examining, (from) => [servingAt('customs', 'customs2'), givenOn(from, servingAt('customs', 'customs3'))]],
  ['not_claimed_by_you', 'giving on what nobody holds', inReview, (from) => [customs, givenOn(from, servingAt('customs', 'customs2'))]],
  ['same_person', 'a supervisor giving on a task of their own enterprise', examining, (from) => [{ ...supervisor, member: lin.member }, givenOn(from, servingAt('customs', 'customs2'))]],
  ['reason_required', 'asking a further desk without a reason', examining, (from) => [customs, furtherDesk(from, 'tax', '')]],
  ['desk_not_askable', 'asking a desk that examines already', examining, (from) => [customs, furtherDesk(from, 'commerce')]],
  ['desk_not_askable', 'asking a desk that will sign', examining, (from) => [customs, furtherDesk(from, 'committee-approver')]],
  ['desk_not_askable', 'asking a desk that the zone does not have', examining, (from) => [customs, furtherDesk(from, 'police')]],
  ['suspended', 'asking a further desk while the clock is stopped', () => paused(), (from) => [customs, furtherDesk(from, 'tax')]],
  ['same_person', 'giving the further opinion that one asked for', () => examining().does(customs, furtherDesk(examining(), 'tax')), (from) => [{ ...customs, desks: ['customs', 'tax'] }, { type: 'claim', taskId: from.task('countersign:tax').id }]],
  ['advice_outstanding', 'signing before the further opinion is in', () => advised(), (from) => [servingAt('customs-approver'), signature(from)]],
  ['advice_only', 'a condition set by who advises a signer', () => advised().claims('countersign:tax'), (from) => [servingAt('tax'), { type: 'opine', taskId: from.task('countersign:tax').id, outcome: 'consent', conditions: [{ text: '联网', owner: 'applicant', dueOn: '2026-09-01' }] }]],
  ['wrong_status', 'a correction notice by who advises a signer', () => advised().claims('countersign:tax'), () => [servingAt('tax'), { type: 'requestCorrection', items: [anItem], reason: '新发现' }]],
  ['reason_required', 'urging without a word', examining, (from) => [supervisor, urging(from, '')]],
  ['already_urged', 'urging twice on one day', () => examining().does(supervisor, urging(examining())), (from) => [supervisor, urging(from)]],
  ['not_due', 'the applicant urging what is not late', examining, (from) => [lin, urging(from)]],
  ['not_your_role', 'a desk urging', examining, (from) => [servingAt('commerce'), urging(from)]],
  ['suspended', 'urging while the clock is stopped', () => paused(), (from) => [supervisor, urging(from)]],
  ['no_such_task', 'urging what is done', () => inApproval(), (from) => [supervisor, urging(from)]],
];

const forCustoms = standingIn('deputy', [{ desk: 'customs' }]);
const givenOn = (from: Scenario, to: Parameters<Scenario['does']>[0], reason = '出差') =>
  ({ type: 'reassign', taskId: from.task('customs').id, to, reason }) as Command;
/** By now a colleague has given the opinion. */
const pausedAndGivenOn = () => {
  const from = paused();
  const colleague = servingAt('customs', 'customs2');
  from.does(customs, { type: 'resume' }).does(customs, givenOn(from, colleague));
  return from.does(colleague, opinion(from)).reviewed();
};
const furtherDesk = (from: Scenario, desk: string, reason = '涉及税收', key = 'customs') => {
  const desks = [...procedure.tasks.map((task) => task.desk), 'tax'];
  return { type: 'countersign', taskId: from.task(key).id, desk, reason, desks } as Command;
};
const urging = (from: Scenario, note = '请尽快办理') =>
  ({ type: 'urge', taskId: from.task('customs').id, note }) as Command;
const advised = () => {
  const from = signing();
  return from.does(servingAt('customs-approver'), furtherDesk(from, 'tax', '涉及税收', 'sign-customs'));
};
const examinedFor = () => {
  const from = inReview().claims('customs', forCustoms);
  from.does(forCustoms, opinion(from));
  return from.reviewed();
};
