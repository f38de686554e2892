import { statuses, type CommandType, type Status } from '#applications/lifecycle';
import type { Actor } from '#kernel';
import type { Procedure } from '#zones/procedure';
import { lin, servingAt } from '../actors.js';
import { commandOf } from '../commands/attempts.js';
import type { Scenario } from '../scenario.js';

/** A way to each status, so that random histories begin everywhere and reaching a status is no matter of luck. */
export const pathsTo: Record<Status, (story: Scenario) => Scenario> = {
  draft: (story) => story,
  received: (story) => story.submitted(),
  correcting: (story) => asDesk(claimsReview(pathsTo.in_review(story)), 'requestCorrection'),
  in_review: (story) => (pathsTo.received(story).state.status === 'received' ? story.accepted() : story),
  in_panel: (story) => meets(objects(pathsTo.in_review(story))),
  in_approval: (story) => pathsTo.in_review(story).reviewed(),
  in_notice: (story) => pathsTo.in_approval(story).signed(),
  approved: (story) => pathsTo.in_notice(story).passes(30),
  refused: (story) => pathsTo.in_approval(story).signed('refuse'),
  not_accepted: (story) =>
    does(pathsTo.received(story).claims('completeness'), servingAt('window'), 'refuseAcceptance'),
  withdrawn: (story) => does(pathsTo.in_review(story), lin, 'withdraw'),
  lapsed: (story) => pathsTo.correcting(story).passes(90),
  revoked: (story) => signsRevocation(heardAboutRevocation(pathsTo.approved(story))),
};

/** What an application of this procedure can be: where nobody checks completeness, it is accepted at once, and only an admission can be revoked. */
export function statusesIn({ kind: of, tasks }: Procedure): Status[] {
  const isChecked = tasks.some(({ kind }) => kind === 'check');
  const reached = statuses.filter((status) => isChecked || !['received', 'not_accepted'].includes(status));
  return reached.filter((status) => status !== 'revoked' || of === 'entry');
}

const heardAboutRevocation = (story: Scenario) => does(asDesk(story, 'proposeRevocation'), lin, 'makeStatement');
const signsRevocation = (story: Scenario) =>
  story.openOf('revocation').reduce((before, { key, id: taskId, desk }) => {
    const command = commandOf(before.claims(key), { type: 'decideRevocation', taskId, flavour: 1 });
    return before.does(servingAt(desk), command);
  }, story);
const firstReview = (story: Scenario) => story.state.tasks.find(({ kind }) => kind === 'opinion')!;
const claimsReview = (story: Scenario) => story.claims(firstReview(story).key);
const objects = (story: Scenario) => story.reviewed({ [firstReview(story).key]: 'object' });
/** The seats vote: at a meeting, where the panel has them. */
const meets = (story: Scenario) => (story.state.panel?.mode === 'session' ? story.sits() : story);
const asDesk = (story: Scenario, type: CommandType) => does(story, servingAt(firstReview(story).desk), type);
const does = (story: Scenario, actor: Actor, type: CommandType) =>
  story.does(actor, commandOf(story, { type, flavour: 1 }));
