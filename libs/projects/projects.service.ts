import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { stoppedAmong } from './assessments/stopped.js';
import { InvitationsService, type Invited } from './invitations.service.js';
import { ProjectNotFound } from './project-errors.js';
import { arrange, narrow, type ProjectFilter } from './project-list.js';
import { ProjectRevision } from './project-revision.entity.js';
import { Project } from './project.entity.js';
import { canView, visibleTo } from './projects.policy.js';
import { isAdmitted } from './stages.js';
import { standingOn, type Standing } from './standing.js';

/** A project, and whether its business is stopped (停业整改). */
export type ShownProject = Project & { businessStopped: boolean };

/** 项目库: reading projects, as they stand or stood. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly invitations: InvitationsService,
  ) {}

  /** As of the end of a day, or now. One more than `limit`, so that the caller knows whether there is a next page. */
  list(actor: Actor, filter: ProjectFilter & { asOf?: string }): Promise<ShownProject[]> {
    return this.listStanding(actor, filter, standingOn(filter.asOf, this.clock.now()));
  }

  async listStanding(actor: Actor, filter: ProjectFilter, standing: Standing): Promise<ShownProject[]> {
    const visible = visibleTo(actor);
    if (!visible) return [];
    const query = this.db.manager.createQueryBuilder(Project, 'p').where(visible);
    standing.join(query);
    if (visible.enterpriseId) query.andWhere(`${standing.figures}.enterpriseId = :own`, { own: visible.enterpriseId });
    narrow(query, filter, standing);
    arrange(query, filter, standing);
    return this.shown((await query.getMany()).map(asItStood), standing.instant);
  }

  async get(id: string, actor: Actor): Promise<ShownProject> {
    const project = await this.db.manager.findOneBy(Project, { id });
    if (!project || !canView(actor, project)) throw new ProjectNotFound();
    const [shown] = await this.shown([project], null);
    return shown as ShownProject;
  }

  private async shown(projects: Project[], instant: Date | null): Promise<ShownProject[]> {
    const ids = projects.filter(({ stage }) => isAdmitted(stage)).map(({ id }) => id);
    const stopped = await stoppedAmong(this.db.manager, ids, instant);
    return projects.map((project) => ({ ...project, businessStopped: stopped.has(project.id) }));
  }

  /** Oldest first. */
  async revisions(id: string, actor: Actor): Promise<ProjectRevision[]> {
    await this.get(id, actor);
    return this.db.manager.find(ProjectRevision, { where: { projectId: id }, order: { revision: 'ASC' } });
  }

  /** Takes up an invitation: the project it is about, and what is known of it as the beginning of a form. */
  acceptInvitation(tx: EntityManager, code: string, actor: Actor): Promise<Invited> {
    return this.invitations.accept(code, actor, tx);
  }
}

/** As `Standing.join` maps it. */
interface Joined extends Project {
  standing?: ProjectRevision;
}

/** Stage and figures of the revision that counts, in place of the current ones. */
function asItStood({ standing, ...project }: Joined): Project {
  if (!standing) return project;
  const { stage, enterpriseName, uscc, nameZh, nameEn, tier, sector, businessTypes, functionalArea } = standing;
  const { rdDesign, investmentCny, importUsd, exportUsd, floorAreaSqm, jobs, revision: version } = standing;
  return {
    ...project,
    ...{ stage, enterpriseName, uscc, nameZh, nameEn, tier, sector, businessTypes, functionalArea },
    ...{ rdDesign, investmentCny, importUsd, exportUsd, floorAreaSqm, jobs, version },
  };
}
