import type { Command, CommandType } from '#applications/lifecycle';
import { lin, servingAt, standingIn, supervisor } from '../actors.js';
import { beingRevoked, decides, heard, signaturesOf, window2 } from '../approvals.js';
import type { Scenario } from '../scenario.js';
import { commandOf } from '../commands/attempts.js';
import { ruledBy } from '../commands/ruled-by.js';
import { nextVersion } from '../procedure-versions.js';
import type { Attempt, Case } from '../situations/case.js';
import { chair } from '../situations/panel-situations.js';
import {
  answered,
  correcting,
  customs,
  examining,
  inApproval,
  inReview,
  opinion,
  procedure,
  signature,
} from '../situations/situations.js';

const customs2 = servingAt('customs', 'customs2');
const forCustoms = standingIn('deputy', [{ desk: 'customs' }]);
const forCommittee = standingIn('deputy', [{ desk: 'committee-approver' }]);

const claim = (from: Scenario, key: string): Command => ({ type: 'claim', taskId: from.task(key).id });

/** Somebody wants to hear the tax desk about the task of customs, which then goes to a colleague. */
function askedAndGivenOn(from = examining(), asker = customs): Scenario {
  const taskId = from.task('customs').id;
  const desks = [...procedure.tasks.map(({ desk }) => desk), 'tax'];
  return from
    .does(asker, { type: 'countersign', taskId, desk: 'tax', desks, reason: '涉及税收' })
    .does(supervisor, { type: 'reassign', taskId, to: customs2, reason: '出差' });
}

/** Stored before it was noted who worked on a task short of its outcome. */
function unnoted(from: Scenario): Scenario {
  from.state = { ...from.state, tasks: from.state.tasks.map((task) => ({ ...task, workedOn: [] })) };
  return from;
}

/** Where what one did, held or asked for is all that keeps one out. */
// prettier-ignore
export const fourEyes: Case[] = [
  ['same_person', 'a signature by the stand-in who did what a colleague had in hand', () => done(examining()), (from) => [servingAt('customs-approver', 'deputy'), claim(from, 'sign-customs')]],
  ['same_person', 'a signature that another version adds beside the one that one gave in a second round', () => addedSignature(), (from) => [servingAt('tax', 'approver'), claim(from, 'sign-tax')]],
  ['same_person', 'a signature by whom a stand-in has the other one in hand for', () => inApproval().claims('sign-committee', forCommittee), (from) => [servingAt('customs-approver', 'committee-approver'), claim(from, 'sign-customs')]],
  ['same_person', 'the further opinion by who asked for it and gave the task on', () => unnoted(askedAndGivenOn()), (from) => [servingAt('tax', 'customs'), claim(from, 'countersign:tax')]],
  ['same_person', 'the further opinion by for whom it was asked', () => unnoted(askedAndGivenOn(inReview().claims('customs', forCustoms), forCustoms)), (from) => [servingAt('tax', 'customs'), claim(from, 'countersign:tax')]],
  ['same_person', 'the further opinion by who has the task now that wants it', () => askedAndGivenOn(), (from) => [servingAt('tax', 'customs2'), claim(from, 'countersign:tax')]],
];

const done = (from: Scenario) => from.does(forCustoms, opinion(from)).reviewed();

const approver = servingAt('customs-approver', 'approver');

function returned(): Scenario {
  const from = inApproval().claims('sign-customs', approver);
  from.does(approver, signature(from, { outcome: 'return', returnTo: 'customs', opinion: '请补充现场核查情况' }));
  return from.reviewed();
}

/** Round 2 of one signature stands beside round 1 of another. */
function addedSignature(): Scenario {
  const from = returned().claims('sign-customs', approver);
  const target = nextVersion(from.procedure, (draft) => {
    const like = draft.tasks.find(({ key }) => key === 'sign-customs')!;
    draft.tasks.push({ ...like, key: 'sign-tax', desk: 'tax' });
  });
  return from.does(supervisor, { type: 'adoptVersion', target, facts: from.state.facts, reason: '新版增设税务签署' });
}

/** What looks like a refusal and is none. */
export const allowed: (readonly [string, () => Attempt])[] = [
  [
    'a signature by who signed the other side in an earlier round',
    () => {
      const story = returned();
      return {
        story,
        actor: servingAt('committee-approver', 'approver'),
        command: claim(story, 'sign-committee'),
      };
    },
  ],
  [
    'a call-back by who checked what was then corrected and checked by a colleague',
    () => {
      const story = answered(correcting()).claims('completeness', window2);
      story.does(window2, { type: 'refuseAcceptance', reasons: '不属于本园区事项' });
      story.does(lin, { type: 'rate', level: 'very_dissatisfied', words: '等候时间过长' });
      return { story, actor: servingAt('window'), command: claim(story, 'callback') };
    },
  ],
  [
    'a signature on a revocation by who dismissed the one before at the other side',
    () => {
      const first = heard();
      const [one, other] = signaturesOf(first);
      const story = heard(beingRevoked(decides(first, one!, { outcome: 'dismiss' })));
      const by = servingAt(other!.desk, one!.desk);
      return { story, actor: by, command: claim(story, other!.key) };
    },
  ],
  [
    'letting go of what one holds for somebody whom one stands in for no more',
    () => {
      const story = inReview().claims('customs', forCustoms);
      const { id: taskId } = story.task('customs');
      return { story, actor: servingAt('elsewhere', 'deputy'), command: { type: 'release', taskId } };
    },
  ],
  ...ruledBy('isHolderOrPanelOffice').map(
    (type) => [`${type} by the office of the panel`, () => byOffice(type)] as const,
  ),
];

/** Nobody has a vote in hand. */
function byOffice(type: CommandType): Attempt {
  const story = inReview().reviewed({ commerce: 'object' });
  return { story, actor: chair, command: commandOf(story, { type, flavour: 2 }) };
}
