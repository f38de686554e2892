import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor, type Instant } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { formOf } from './figures/figures.js';
import { OpenApplications } from './changes/open-applications.js';
import { ApplicationUnderWay, ProjectNotFound, StageRefused } from './changes/project-errors.js';
import { ProjectInvitation } from './tables/project-invitation.entity.js';
import { Project } from './tables/project.entity.js';
import { canView } from './changes/projects.policy.js';
import type { Stage } from './stages/stages.js';
import { takeUpInvitation } from './invitations.sql.js';

export interface Invitation {
  /** What the enterprise gives when it begins to apply @example UP85-PQJW-FBDP-F2CM */
  code: string;
  expiresAt: Instant;
}

export interface Invited {
  projectId: string;
  form: Record<string, unknown>;
}

/** Stages before admission; a proposed project of the portfolio may have no application yet. */
const invitedIn: readonly Stage[] = ['reserve', 'proposed'];

/** Days of validity, set by the zone. */
const validDays = 90;

/** Alphabet without similar characters. A code of 16 has 78 bits. */
const alphabet = '23456789ABCDEFGHJKLMNPQRTUWXY';

/** 邀请 of an enterprise by district staff to apply about a reserve or proposed project. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly applications: OpenApplications,
  ) {}

  invite(projectId: string, actor: Actor, once: IdempotentRequest | null): Promise<Invitation> {
    return answerOnce(this.db, actor.id, once, async (tx) => {
      const project = await tx.findOneBy(Project, { id: projectId });
      if (!project || !canView(actor, project)) throw new ProjectNotFound();
      if (!invitedIn.includes(project.stage)) throw new StageRefused('invitation', project.stage);
      const underWay = await this.applications.project(tx, projectId);
      if (underWay) throw new ApplicationUnderWay(underWay);
      const createdAt = this.clock.now();
      const expiresAt = new Date(createdAt.getTime() + validDays * 86_400_000);
      const { zoneId } = project;
      const code = newCode();
      await tx.insert(ProjectInvitation, { code, zoneId, projectId, createdBy: actor.id, createdAt, expiresAt });
      return { code, expiresAt: expiresAt.toISOString() };
    });
  }

  /** The open invitation of a code, or null. */
  async invitationByCode(code: string): Promise<ProjectInvitation | null> {
    const invitation = await this.db.manager.findOneBy(ProjectInvitation, { code: code.toUpperCase() });
    return invitation && invitation.expiresAt > this.clock.now() ? invitation : null;
  }

  /** Accepts within the caller's transaction, so that a failed draft leaves the invitation open. */
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
