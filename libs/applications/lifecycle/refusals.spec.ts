import {
  enterpriseId,
  everywhere,
  lin,
  onlooker,
  passerBy,
  servingAt,
  standingIn,
  stranger,
  supervisor,
  theClock,
} from '#test/support/cast';
import { Story } from '#test/support/story';
import { aSubmission } from '#test/support/submissions';
import { theProcedure } from '#test/support/zgc';
import type { Command } from './commands.js';
import type { RefusalCode } from './refusals.js';

const procedure = theProcedure('entry');
const window = servingAt('window');
const customs = servingAt('customs');
const everybody = everywhere(procedure.tasks.map(({ desk }) => desk));

const story = () => new Story(procedure);
const received = () => story().submitted();
const checking = () => received().claims('completeness');
const promising = () => story().submitted({}, ['it_plan']).claims('completeness');
const mending = () => checking().does(window, { type: 'askToMend', items: [aSlip] });
const inReview = () => received().accepted();
const examining = () => inReview().claims('customs');
const inPanel = () => inReview().reviewed({ commerce: 'object' });
const inApproval = () => inReview().reviewed();
const signing = () => inApproval().claims('sign-customs');
const inNotice = () => inApproval().signed();
const approved = () => inNotice().passes(14);
const correcting = () => checking().does(window, { type: 'requestCorrection', items: [anItem] });

const anItem = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写三年内用工人数', because: null } as const;
const aSlip = { subject: 'field', key: 'jobs', defect: '误填为 8', remedy: '应为 80' } as const;
const opinion = (from: Story, said: object = {}) =>
  ({
    type: 'opine',
    taskId: from.task('customs').id,
    outcome: 'consent',
    checklist: from.checklistOf('customs'),
    ...said,
  }) as Command;
const signature = (from: Story, said: object = {}) =>
  ({
    ...{ type: 'sign', taskId: from.task('sign-customs').id, outcome: 'approve' },
    ...{ checklist: from.checklistOf('sign-customs'), reasons: '理由', remedies: '复议、诉讼', ...said },
  }) as Command;
const submission = (facts = {}) => aSubmission(procedure, facts);
const follow = (from: Story, papers: object[]) =>
  ({ type: 'acceptWithPapersToFollow', papers, checklist: from.checklistOf('completeness') }) as Command;
const bound = () => inPanel().voted({ 'vote-customs': 'refuse', 'vote-commerce': 'refuse', 'vote-planning': 'refuse' });

type Case = [RefusalCode, string, () => Story, (from: Story) => [Parameters<Story['does']>[0], Command]];

// prettier-ignore
const cases: Case[] = [
  ['wrong_status', 'accepting a draft', story, () => [window, { type: 'accept' }]],
  ['wrong_status', 'withdrawing what is decided', approved, () => [lin, { type: 'withdraw', reason: '不办了' }]],
  ['not_yours', 'submitting for another enterprise', story, () => [stranger, { type: 'submit', ...submission() }]],
  ['not_yours', 'submitting as a viewer', story, () => [onlooker, { type: 'submit', ...submission() }]],
  ['dossier_incomplete', 'submitting with errors', story, () => [lin, { type: 'submit', ...submission(), errors: [{ pointer: '/jobs', code: 'required', message: '' }] }]],
  ['not_your_desk', 'claiming another desk’s task', received, (from) => [customs, { type: 'claim', taskId: from.task('completeness').id }]],
  ['no_such_task', 'claiming what is not there', received, () => [window, { type: 'claim', taskId: 'nothing' }]],
  ['already_claimed', 'claiming a claimed task', checking, (from) => [servingAt('window', 'window2'), { type: 'claim', taskId: from.task('completeness').id }]],
  ['not_claimed_by_you', 'accepting without a claim', received, () => [window, { type: 'accept' }]],
  ['already_claimed', 'accepting what a colleague holds', checking, () => [servingAt('window', 'window2'), { type: 'accept' }]],
  ['checklist_incomplete', 'accepting with lines open', checking, () => [window, { type: 'accept', checklist: {} }]],
  ['items_required', 'a correction notice without items', checking, () => [window, { type: 'requestCorrection', items: [] }]],
  ['reason_required', 'refusing acceptance in silence', checking, () => [window, { type: 'refuseAcceptance', reasons: ' ' }]],
  ['papers_required', 'papers to follow without papers', checking, (from) => [window, follow(from, [])]],
  ['paper_may_not_follow', 'a paper that may not follow', promising, (from) => [window, follow(from, [{ material: 'business_licence', dueOn: '2026-03-20' }])]],
  ['not_promised', 'a paper that the applicant has not promised', checking, (from) => [window, follow(from, [{ material: 'it_plan', dueOn: '2026-03-20' }])]],
  ['date_in_the_past', 'a paper that had to be in yesterday', promising, (from) => [window, follow(from, [{ material: 'it_plan', dueOn: '2026-03-01' }])]],
  ['items_required', 'asking to mend nothing', checking, () => [window, { type: 'askToMend', items: [] }]],
  ['no_such_subject', 'asking to mend what the form does not have', checking, () => [window, { type: 'askToMend', items: [{ ...aSlip, key: 'nothing' }] }]],
  ['mending_open', 'asking to mend while something is being mended', mending, () => [window, { type: 'askToMend', items: [aSlip] }]],
  ['no_mending', 'mending what nobody named', received, () => [lin, { type: 'mend', ...submission(), changed: [aSlip] }]],
  ['beyond_mending', 'mending more than was named', mending, () => [lin, { type: 'mend', ...submission(), changed: [aSlip, { subject: 'field', key: 'energyTce' }] }]],
  ['nothing_changed', 'mending nothing', mending, () => [lin, { type: 'mend', ...submission(), changed: [] }]],
  ['dossier_incomplete', 'mending into an error', mending, () => [lin, { type: 'mend', ...submission(), changed: [aSlip], errors: [{ pointer: '/jobs', code: 'required', message: '' }] }]],
  ['answers_missing', 'handing in again without an answer', correcting, () => [lin, { type: 'resubmit', ...submission(), answers: [] }]],
  ['second_notice', 'a second notice with what the first could name', () => secondRound(), () => [window, { type: 'requestCorrection', items: [{ ...anItem, key: 'energyTce' }] }]],
  ['reason_required', 'a late defect without a reason', examining, () => [customs, { type: 'requestCorrection', items: [anItem] }]],
  ['wrong_outcome', 'an opinion that approves', examining, (from) => [customs, opinion(from, { outcome: 'approve' })]],
  ['reason_required', 'an objection without a reason', examining, (from) => [customs, opinion(from, { outcome: 'object' })]],
  ['date_in_the_past', 'a condition for yesterday', examining, (from) => [customs, opinion(from, { conditions: [{ text: '联网', owner: 'applicant', dueOn: '2026-03-01' }] })]],
  ['reason_required', 'a pause without a reason', examining, () => [customs, { type: 'suspend', kind: 'expert_review', reason: '', expectedEnd: '2026-03-20' }]],
  ['suspended', 'an opinion while the clock is stopped', () => paused(), (from) => [customs, opinion(from)]],
  ['not_suspended', 'resuming what runs', examining, () => [customs, { type: 'resume' }]],
  ['not_your_role', 'a reviewer extending', examining, () => [customs, { type: 'extend', reason: '疑难' }]],
  ['limits_up_to_date', 'counting limits again that nobody corrected', received, () => [theClock, { type: 'recount', changes: [] }]],
  ['already_extended', 'extending twice', () => examining().does(supervisor, { type: 'extend', reason: '疑难' }), () => [supervisor, { type: 'extend', reason: '疑难' }]],
  ['no_quorum', 'closing the panel before the votes', inPanel, () => [servingAt('chair'), { type: 'closePanel' }]],
  ['no_veto', 'a veto from a seat that has none', () => inPanel().claims('vote-commerce'), (from) => [servingAt('panel-commerce'), { type: 'vote', taskId: from.task('vote-commerce').id, outcome: 'refuse', reasons: '理由', veto: true }]],
  ['same_person', 'a signature claimed by an examiner', () => examinedBy(), (from) => [everybody, { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['remedies_required', 'a refusal without remedies', signing, (from) => [servingAt('customs-approver'), signature(from, { outcome: 'refuse', remedies: '' })]],
  ['no_such_review', 'returning to nowhere', signing, (from) => [servingAt('customs-approver'), signature(from, { outcome: 'return', returnTo: 'nowhere' })]],
  ['papers_outstanding', 'signing while a paper is missing', () => waitingForPaper(), (from) => [servingAt('customs-approver'), signature(from)]],
  ['changes_unacknowledged', 'signing what changed after the review unseen', () => paperCame(), (from) => [servingAt('customs-approver'), signature(from)]],
  ['panel_binds', 'signing against the panel', () => bound().voted().claims('sign-customs'), (from) => [servingAt('customs-approver'), signature(from)]],
  ['not_due', 'closing the notice early', inNotice, () => [theClock, { type: 'closeNotice' }]],
  ['objection_open', 'closing the notice over an objection', () => objected(), () => [theClock, { type: 'closeNotice' }]],
  ['notice_over', 'an objection after the period', () => objected().passes(14), () => [passerBy, anObjection]],
  ['not_your_role', 'an objection by an account', inNotice, () => [lin, anObjection]],
  ['reason_required', 'an objection dismissed in silence', () => objected().claims('objection'), (from) => [window, verdict(from, { reasons: ' ' })]],
  ['wrong_outcome', 'an objection that is approved', () => objected().claims('objection'), (from) => [window, verdict(from, { outcome: 'approve' })]],
  ['same_person', 'an objection to what one has signed', () => objected(inApproval().claims('sign-customs', everybody)), (from) => [everybody, { type: 'claim', taskId: from.task('objection').id }]],
  ['not_due', 'deeming accepted early', received, () => [theClock, { type: 'deemAccepted' }]],
  ['not_due', 'consent by silence for customs', inReview, (from) => [theClock, { type: 'consentBySilence', taskId: from.task('customs').id }]],
  ['no_such_paper', 'providing a paper nobody waits for', () => waitingForPaper(), () => [lin, { type: 'provide', material: 'project_plan' }]],
  ['no_such_condition', 'meeting a condition nobody set', () => conditioned(), () => [customs, { type: 'meetCondition', conditionId: 'nothing', evidence: '照片' }]],
  ['already_confirmed', 'confirming delivery twice', () => delivered().does(lin, { type: 'confirmDelivery' }), () => [lin, { type: 'confirmDelivery' }]],
  ['delegation_over', 'an opinion for somebody whose delegation is over', () => inReview().claims('customs', forCustoms), (from) => [servingAt('commerce', 'deputy'), opinion(from)]],
  ['same_person', 'a signature for somebody who has examined', () => examinedBy(), (from) => [standingIn('deputy', [{ for: 'everywhere', desk: 'customs-approver' }]), { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['same_person', 'a signature for a colleague, by who has examined for another', () => examinedFor(), (from) => [{ ...forCustoms, desks: ['customs-approver'] }, { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['same_person', 'acting for somebody of the enterprise', inReview, (from) => [standingIn('deputy', [{ desk: 'customs', enterpriseId }]), { type: 'claim', taskId: from.task('customs').id }]],
  ['not_your_desk', 'a signature where only opinions were delegated', inApproval, (from) => [standingIn('deputy', [{ desk: 'customs-approver', kinds: ['opinion'] }]), { type: 'claim', taskId: from.task('sign-customs').id }]],
  ['already_claimed', 'a claim by the person away, whose stand-in was faster', () => inReview().claims('customs', forCustoms), (from) => [customs, { type: 'claim', taskId: from.task('customs').id }]],
  ['already_claimed', 'passing on what was delegated', () => inReview().claims('customs', forCustoms), (from) => [standingIn('another', [{ for: 'deputy', desk: 'customs' }]), opinion(from)]],
  ['not_at_this_desk', 'giving a task to another desk', examining, (from) => [supervisor, givenOn(from, servingAt('commerce'))]],
  ['not_at_this_desk', 'giving it to a stand-in for another kind of task', examining, (from) => [supervisor, givenOn(from, standingIn('deputy', [{ desk: 'customs', kinds: ['vote'] }]))]],
  ['barred_person', 'giving a task to somebody of the enterprise', examining, (from) => [supervisor, givenOn(from, { ...servingAt('customs', 'customs2'), member: lin.member })]],
  ['barred_person', 'giving a signature to an examiner', () => examinedBy(), (from) => [supervisor, { ...givenOn(from, everybody), taskId: from.task('sign-customs').id } as Command]],
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
const givenOn = (from: Story, to: Parameters<Story['does']>[0], reason = '出差') =>
  ({ type: 'reassign', taskId: from.task('customs').id, to, reason }) as Command;
const furtherDesk = (from: Story, desk: string, reason = '涉及税收', key = 'customs') => {
  const desks = [...procedure.tasks.map((task) => task.desk), 'tax'];
  return { type: 'countersign', taskId: from.task(key).id, desk, reason, desks } as Command;
};
const urging = (from: Story, note = '请尽快办理') =>
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

const anObjection = { type: 'object', objectionId: 'an-objection', digest: 'b'.repeat(64) } as const;
const verdict = (from: Story, said: object) =>
  ({
    type: 'decideObjection',
    taskId: from.task('objection').id,
    outcome: 'dismiss',
    reasons: '理由',
    ...said,
  }) as Command;

/** Whoever holds a signature has signed. */
const objected = (from = inApproval()) => {
  const held = from.state.tasks.find(({ kind, holder }) => kind === 'signature' && holder !== null);
  if (held) from.does(everybody, signature(from));
  return from.signed().does(passerBy, anObjection);
};

const secondRound = () => answered(correcting()).claims('completeness');

const answered = (from: Story) =>
  from.does(lin, {
    type: 'resubmit',
    ...submission(),
    answers: from.state.corrections.at(-1)!.items.map(({ id }) => ({ item: id, answer: '已补' })),
  });

const paused = () =>
  examining().does(customs, { type: 'suspend', kind: 'expert_review', reason: '专家评审', expectedEnd: '2026-03-20' });

const examinedBy = () => {
  const from = inReview().claims('customs', everybody);
  from.does(everybody, opinion(from));
  return from.reviewed();
};

const paperCame = () => waitingForPaper().does(lin, { type: 'provide', material: 'it_plan' });

const waitingForPaper = () => {
  const from = promising();
  from.does(window, follow(from, [{ material: 'it_plan', dueOn: '2026-04-10' }]));
  return from.reviewed().claims('sign-customs');
};

const conditioned = () => {
  const from = examining();
  from.does(customs, opinion(from, { conditions: [{ text: '联网', owner: 'applicant', dueOn: '2026-09-01' }] }));
  return from.reviewed().signed().passes(14);
};

const delivered = () => approved().claims('delivery').does(window, { type: 'deliver', method: 'electronic' });

describe('a refusal names its obstacle', () => {
  it.each(cases)('%s: %s', (code, _, given, attempt) => {
    const from = given();
    const [actor, command] = attempt(from);
    expect(() => from.does(actor, command)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code }) }),
    );
  });

  it('says what would be allowed', () => {
    const from = received();
    expect(() => from.does(window, { type: 'accept' })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ allowed: ['claim'], applicationStatus: 'received' }),
      }),
    );
  });
});
