import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { formOf } from './figures/figures.js';
import { ProjectNotFound, StageRefused } from './changes/project-errors.js';
import { ProjectInvitation } from './tables/project-invitation.entity.js';
import { Project } from './tables/project.entity.js';
import { canView } from './changes/projects.policy.js';
import { takeUpInvitation } from './invitations.sql.js';

export interface Invitation {
  code: string;
  /** RFC 3339, UTC. */
  expiresAt: string;
}

export interface Invited {
  projectId: string;
  form: Record<string, unknown>;
}

/** Set by the zone. */
const validDays = 90;

/** Without the characters that people take for one another. 16 of them are 78 bits: nobody guesses one. */
const alphabet = '23456789ABCDEFGHJKLMNPQRTUWXY';

/** 邀请: district staff invite an enterprise to apply about a reserve project. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  invite(projectId: string, actor: Actor, once: IdempotentRequest | null): Promise<Invitation> {
    return answerOnce(this.db, actor.id, once, async (tx) => {
      const project = await tx.findOneBy(Project, { id: projectId });
      if (!project || !canView(actor, project)) throw new ProjectNotFound();
      if (project.stage !== 'reserve') throw new StageRefused('invitation', project.stage);
      const createdAt = this.clock.now();
      const expiresAt = new Date(createdAt.getTime() + validDays * 86_400_000);
      const { zoneId } = project;
      const code = newCode();
      await tx.insert(ProjectInvitation, { code, zoneId, projectId, createdBy: actor.id, createdAt, expiresAt });
      return { code, expiresAt: expiresAt.toISOString() };
    });
  }

  /** The invitation of a code while it can still be taken up by somebody; null otherwise. */
  async invitationByCode(code: string): Promise<ProjectInvitation | null> {
    const invitation = await this.db.manager.findOneBy(ProjectInvitation, { code: code.toUpperCase() });
    return invitation && invitation.expiresAt > this.clock.now() ? invitation : null;
  }

  /** Within the caller's transaction, if it has one: an invitation is not taken up by a draft that fails. */
  async accept(code: string, { member, zoneId }: Actor, tx: EntityManager = this.db.manager): Promise<Invited> {
    const given = [code.toUpperCase(), member?.enterpriseId, this.clock.now(), zoneId];
    const [taken] = member ? (await tx.query<[{ projectId: string }[]]>(takeUpInvitation, given))[0] : [];
    if (!taken) throw new NotFound('invitation');
    const project = await tx.findOneByOrFail(Project, { id: taken.projectId });
    return { projectId: project.id, form: formOf(project) };
  }
}

function newCode(): string {
  const letters = Array.from({ length: 16 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return letters.match(/.{4}/g)?.join('-') ?? letters;
}
