import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { stoppedProjects } from './assessments/stopped-projects.js';
import { InvitationsService, type Invited } from './invitations.service.js';
import { ProjectNotFound } from './changes/project-errors.js';
import { applyOrder, applyFilter, type ProjectFilter } from './list/project-list.js';
import { ProjectRevision } from './tables/project-revision.entity.js';
import { Project } from './tables/project.entity.js';
import { canView, visibleTo } from './changes/projects.policy.js';
import { isAdmitted } from './stages/stages.js';
import { viewAsOf, type AsOfView } from './list/as-of.js';

export interface ProjectView extends Project {
  /** 停业整改: its business is stopped until the rectification is accepted */
  businessStopped: boolean;
}

/** 项目库: reads projects, now or as of a day. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly invitations: InvitationsService,
  ) {}

  /** Projects as of the end of a day, or now; one more than `limit` tells of a next page. */
  list(actor: Actor, filter: ProjectFilter & { asOf?: string }): Promise<ProjectView[]> {
    return this.listAsOf(actor, filter, viewAsOf(filter.asOf, this.clock.now()));
  }

  async listAsOf(actor: Actor, filter: ProjectFilter, standing: AsOfView): Promise<ProjectView[]> {
    const visible = visibleTo(actor);
    if (!visible) return [];
    const query = this.db.manager.createQueryBuilder(Project, 'p').where(visible);
    standing.join(query);
    if (visible.enterpriseId) query.andWhere(`${standing.figures}.enterpriseId = :own`, { own: visible.enterpriseId });
    applyFilter(query, filter, standing);
    applyOrder(query, filter, standing);
    return this.views((await query.getMany()).map(atRevision), standing.instant);
  }

  async get(id: string, actor: Actor): Promise<ProjectView> {
    const project = await this.db.manager.findOneBy(Project, { id });
    if (!project || !canView(actor, project)) throw new ProjectNotFound();
    const [shown] = await this.views([project], null);
    return shown as ProjectView;
  }

  private async views(projects: Project[], instant: Date | null): Promise<ProjectView[]> {
    const ids = projects.filter(({ stage }) => isAdmitted(stage)).map(({ id }) => id);
    const stopped = await stoppedProjects(this.db.manager, ids, instant);
    return projects.map((project) => ({ ...project, businessStopped: stopped.has(project.id) }));
  }

  /** Oldest first. */
  async revisions(id: string, actor: Actor): Promise<ProjectRevision[]> {
    await this.get(id, actor);
    return this.db.manager.find(ProjectRevision, { where: { projectId: id }, order: { revision: 'ASC' } });
  }

  /** Accepts an invitation; returns its project and a prefilled form. */
  acceptInvitation(tx: EntityManager, code: string, actor: Actor): Promise<Invited> {
    return this.invitations.accept(code, actor, tx);
  }
}

/** Project with the revision mapped by `AsOfView.join`. */
interface Joined extends Project {
  standing?: ProjectRevision;
}

/** Project with stage and figures of the joined revision. */
function atRevision({ standing, ...project }: Joined): Project {
  if (!standing) return project;
  const { stage, enterpriseName, uscc, nameZh, nameEn, tier, sector, businessTypes, functionalArea } = standing;
  const { rdDesign, investmentCny, importUsd, exportUsd, floorAreaSqm, jobs, revision: version } = standing;
  return {
    ...project,
    stage,
    enterpriseName,
    uscc,
    nameZh,
    nameEn,
    tier,
    sector,
    businessTypes,
    functionalArea,
    rdDesign,
    investmentCny,
    importUsd,
    exportUsd,
    floorAreaSqm,
    jobs,
    version,
  };
}
