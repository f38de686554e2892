import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Application, DraftsService, type NewDraft } from '#applications';
import { InvalidContent, NotFound, type Actor } from '#kernel';
import { answerOnce, type Once } from '#platform';
import { ProjectsService } from '#projects';
import type { NewApplicationDto } from './moves.dto.js';

/** Begins an application: by an enterprise that came by itself, or by one that was invited about a reserve project. */
@Injectable()
export class StartingService {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: DraftsService,
    private readonly projects: ProjectsService,
  ) {}

  async begin(actor: Actor, wanted: NewApplicationDto, once: Once | null): Promise<Application> {
    const begun = await answerOnce(this.db, actor.id, once, async (tx) => {
      const { id } = await this.drafts.begin(tx, await this.draftOf(tx, actor, wanted), actor);
      return { id };
    });
    return this.db.manager.findOneByOrFail(Application, begun);
  }

  private async draftOf(tx: EntityManager, actor: Actor, { kind, invitation }: NewApplicationDto): Promise<NewDraft> {
    if (actor.member === null || actor.member.role === 'viewer') throw new NotFound('enterprise');
    if (kind !== 'entry') throw aboutNoProject(kind);
    const { enterpriseId } = actor.member;
    if (!invitation) return { kind, enterpriseId, projectId: null, form: {} };
    const { projectId, form } = await this.projects.acceptInvitation(tx, invitation, actor);
    return { kind, enterpriseId, projectId, form };
  }
}

/** A change, an extension and an exit are about an admitted project, and there is no way yet to say which. */
const aboutNoProject = (kind: NewApplicationDto['kind']) =>
  new InvalidContent([
    {
      pointer: '/kind',
      code: 'needs_project',
      message: `An application for ${kind} is about an admitted project and cannot be begun here; entry can.`,
    },
  ]);
