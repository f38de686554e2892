import { deputyOf, servingAt, supervisor } from '../actors.js';
import { aMeeting } from '../scenario.js';
import type { Case } from '../situations/case.js';
import * as at from '../situations/panel-situations.js';

const { chair, convened, fixed, open, vote, withConflict } = at;

/** The meetings of the panel, its seats and their votes. */
// prettier-ignore
export const panel: Case[] = [
  ['by_circulation', 'an agenda for what is circulated', () => convened(at.circulating), (from) => [chair, { type: 'putOnAgenda', meeting: aMeeting(from.now) }]],
  ['on_agenda', 'putting it on a second agenda', () => convened().onAgenda(), (from) => [chair, { type: 'putOnAgenda', meeting: aMeeting(from.now) }]],
  ['date_in_the_past', 'a meeting that was an hour ago', convened, (from) => [chair, { type: 'putOnAgenda', meeting: aMeeting(from.now, { heldAt: '2026-03-02T00:00:00.000Z' }) }]],
  ['not_on_agenda', 'taking it off no agenda', convened, () => [chair, { type: 'takeOffAgenda' }]],
  ['agenda_closed', 'taking it off a closed agenda', fixed, () => [chair, { type: 'takeOffAgenda' }]],
  ['meeting_begun', 'fixing papers after the hour of the meeting', () => at.anHourLater(convened().onAgenda()), () => [chair, { type: 'fixPapers' }]],
  ['papers_not_fixed', 'opening without fixed papers', () => convened().onAgenda(), (from) => [chair, open(from)]],
  ['papers_not_fixed', 'adjourning from an open agenda', () => convened().onAgenda(), () => [chair, { type: 'adjourn', reason: '改期' }]],
  ['attendance_incomplete', 'opening with a seat unaccounted for', fixed, () => [chair, { type: 'openSitting', attendance: [] }]],
  ['one_seat_each', 'opening with one person at two seats', fixed, (from) => [chair, { type: 'openSitting', attendance: from.attendance().map((one) => ({ ...one, by: 'everywhere' })) }]],
  ['conflicted', 'opening with somebody who has declared a conflict', at.adjournedAfterConflict, (from) => [chair, open(from)]],
  ['votes_outstanding', 'closing over a member whose deputy declared a conflict at an earlier meeting', at.memberAfterDeputy, () => [chair, { type: 'closePanel' }]],
  ['votes_outstanding', 'closing over the vote that a deputy has in hand', at.deputyHolding, () => [chair, { type: 'closePanel' }]],
  ['votes_outstanding', 'closing over a seat that is there and has not voted', () => at.votedBut('vote-ecology'), () => [chair, { type: 'closePanel' }]],
  ['votes_outstanding', 'closing a circulation before the last day of a seat', () => at.votedBut('vote-ecology', convened(at.circulating)), () => [chair, { type: 'closePanel' }]],
  ['seat_represented', 'a member beside the colleague who came', () => convened().sits(), (from) => [servingAt('panel-customs', 'another'), { type: 'claim', taskId: from.task('vote-customs').id }]],
  ['same_person', 'a second vote for somebody who is away', at.votedTwice, (from) => [at.forTwo, { type: 'claim', taskId: from.task('vote-ecology').id }]],
  ['conflicted', 'signing after declaring a conflict at the panel', at.signingAfterConflict, (from) => [servingAt('customs-approver', 'panel-customs'), { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['no_quorum', 'opening with two seats empty', fixed, (from) => [chair, open(from, { 'panel-customs': 'absent', 'panel-ecology': 'absent' })]],
  ['already_sitting', 'opening what is open', () => convened().sits(), (from) => [chair, open(from)]],
  ['not_sitting', 'a vote claimed before the meeting', fixed, (from) => [servingAt('panel-customs'), { type: 'claim', taskId: from.task('vote-customs').id }]],
  ['not_sitting', 'closing a panel that has not met', fixed, () => [chair, { type: 'closePanel' }]],
  ['no_such_task', 'a vote of an empty seat', () => convened().sits({ 'panel-customs': 'absent' }), (from) => [servingAt('panel-customs'), { type: 'claim', taskId: from.task('vote-customs').id }]],
  ['seat_represented', 'a deputy beside the member', () => convened().sits(), (from) => [deputyOf('panel-customs'), { type: 'claim', taskId: from.task('vote-customs').id }]],
  ['seat_represented', 'a member beside the deputy', () => convened().sits({ 'panel-customs': 'deputy' }), (from) => [servingAt('panel-customs'), { type: 'claim', taskId: from.task('vote-customs').id }]],
  ['barred_person', 'giving a vote to somebody with a conflict', withConflict, (from) => [supervisor, { type: 'reassign', taskId: from.task('vote-customs').id, to: servingAt('panel-customs'), reason: '出差' }]],
  ['conflicted', 'a claim in spite of a conflict', withConflict, (from) => [servingAt('panel-customs'), { type: 'claim', taskId: from.task('vote-customs').id }]],
  ['conflicted', 'declaring the same conflict twice', withConflict, (from) => [servingAt('panel-customs'), { type: 'recuse', taskId: from.task('vote-customs').id, reason: '亲属任职' }]],
  ['conflict_undeclared', 'a vote that says nothing of conflicts', () => convened().sits().claims('vote-customs'), (from) => [servingAt('panel-customs'), vote(from, 'vote-customs', { noConflict: undefined })]],
  ['opinion_required', 'an approval without an opinion', () => convened().sits().claims('vote-customs'), (from) => [servingAt('panel-customs'), vote(from, 'vote-customs', { opinion: ' ' })]],
  ['seat_represented', 'a vote of a member who is a deputy by now', () => convened().sits().claims('vote-customs'), (from) => [deputyOf('panel-customs', 'panel-customs'), vote(from, 'vote-customs')]],
  ['no_such_task', 'a conflict declared after the vote', at.votedOnce, (from) => [servingAt('panel-customs'), { type: 'recuse', taskId: from.task('vote-customs').id, reason: '亲属任职' }]],
  ['agenda_closed', 'fixing papers twice', fixed, () => [chair, { type: 'fixPapers' }]],
  ['not_on_agenda', 'fixing papers for no agenda', convened, () => [chair, { type: 'fixPapers' }]],
  ['not_on_agenda', 'opening without an agenda', convened, (from) => [chair, open(from)]],
  ['not_on_agenda', 'adjourning what is on no agenda', convened, () => [chair, { type: 'adjourn', reason: '改期' }]],
  ['not_due', 'opening more than an hour early', at.dayBefore, (from) => [chair, open(from)]],
];
