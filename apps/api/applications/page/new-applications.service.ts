import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Application, DraftsService, FollowUpsService } from '#applications';
import { fieldErrorsOf, InvalidContent, NotFound, type Actor, type Membership } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { ProjectsService } from '#projects';
import type { NewApplicationRequest } from '../commands/commands.dto.js';

/** Begins an application: an entry, perhaps invited about a reserve project, or what follows the admission of one's own. */
@Injectable()
export class NewApplicationsService {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: DraftsService,
    private readonly followUps: FollowUpsService,
    private readonly projects: ProjectsService,
  ) {}

  async begin(actor: Actor, wanted: NewApplicationRequest, once: IdempotentRequest | null): Promise<Application> {
    const begun = await answerOnce(this.db, actor.id, once, async (tx) => {
      const { id } = await this.draft(tx, actor, wanted);
      return { id };
    });
    return this.db.manager.findOneByOrFail(Application, begun);
  }

  private draft(tx: EntityManager, actor: Actor, { kind, invitation, projectId }: NewApplicationRequest) {
    if (actor.member === null || actor.member.role === 'viewer') throw new NotFound('enterprise');
    if (kind === 'entry') {
      if (projectId) throw new InvalidContent([wrong('/projectId', 'not_for_entry')]);
      return this.entry(tx, { ...actor, member: actor.member }, invitation);
    }
    if (!projectId) throw new InvalidContent([wrong('/projectId', 'needs_project')]);
    if (invitation) throw new InvalidContent([wrong('/invitation', 'only_for_entry')]);
    return this.followUps.begin(tx, { kind, projectId }, actor);
  }

  private async entry(tx: EntityManager, actor: Actor & { member: Membership }, invitation?: string) {
    const known = invitation
      ? await this.projects.acceptInvitation(tx, invitation, actor)
      : { projectId: null, form: {} };
    return this.drafts.begin(tx, { kind: 'entry', enterpriseId: actor.member.enterpriseId, ...known }, actor);
  }
}

const wrong = fieldErrorsOf({
  not_for_entry: {
    zh: '入区申请不能指定项目，储备项目须凭邀请申报。',
    en: 'An entry is about a reserve project by invitation.',
  },
  needs_project: { zh: '请选择已准入的项目。', en: 'Say which admitted project this is about.' },
  only_for_entry: { zh: '邀请码仅用于入区申请。', en: 'An invitation is to apply for entry.' },
});
