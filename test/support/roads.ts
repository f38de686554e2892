import { statuses, type CommandType, type Status } from '#applications/lifecycle';
import type { Actor } from '#kernel';
import type { Procedure } from '#zones/procedure';
import { lin, servingAt } from './cast.js';
import { commandOf } from './random-commands.js';
import type { Story } from './story.js';

/** A way to each status, so that random histories begin everywhere and reaching a status is no matter of luck. */
export const roads: Record<Status, (story: Story) => Story> = {
  draft: (story) => story,
  received: (story) => story.submitted(),
  correcting: (story) => asDesk(claimsReview(roads.in_review(story)), 'requestCorrection'),
  in_review: (story) => (roads.received(story).state.status === 'received' ? story.accepted() : story),
  in_panel: (story) => meets(objects(roads.in_review(story))),
  in_approval: (story) => roads.in_review(story).reviewed(),
  in_notice: (story) => roads.in_approval(story).signed(),
  approved: (story) => roads.in_notice(story).passes(30),
  refused: (story) => roads.in_approval(story).signed('refuse'),
  not_accepted: (story) => does(roads.received(story).claims('completeness'), servingAt('window'), 'refuseAcceptance'),
  withdrawn: (story) => does(roads.in_review(story), lin, 'withdraw'),
  lapsed: (story) => roads.correcting(story).passes(90),
  revoked: (story) => signsRevocation(heardAboutRevocation(roads.approved(story))),
};

/** What an application of this procedure can be: where nobody checks completeness, it is accepted at once, and only an admission can be revoked. */
export function statusesIn({ kind: of, tasks }: Procedure): Status[] {
  const isChecked = tasks.some(({ kind }) => kind === 'check');
  const reached = statuses.filter((status) => isChecked || !['received', 'not_accepted'].includes(status));
  return reached.filter((status) => status !== 'revoked' || of === 'entry');
}

const heardAboutRevocation = (story: Story) => does(asDesk(story, 'proposeRevocation'), lin, 'makeStatement');
const signsRevocation = (story: Story) =>
  story.openOf('revocation').reduce((before, { key, id: taskId, desk }) => {
    const command = commandOf(before.claims(key), { type: 'decideRevocation', taskId, flavour: 1 });
    return before.does(servingAt(desk), command);
  }, story);
const firstReview = (story: Story) => story.state.tasks.find(({ kind }) => kind === 'opinion')!;
const claimsReview = (story: Story) => story.claims(firstReview(story).key);
const objects = (story: Story) => story.reviewed({ [firstReview(story).key]: 'object' });
/** The seats vote: at a meeting, where the panel has them. */
const meets = (story: Story) => (story.state.panel?.mode === 'session' ? story.sits() : story);
const asDesk = (story: Story, type: CommandType) => does(story, servingAt(firstReview(story).desk), type);
const does = (story: Story, actor: Actor, type: CommandType) =>
  story.does(actor, commandOf(story, { type, flavour: 1 }));
