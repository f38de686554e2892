import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, InvalidContent, type Actor } from '#kernel';
import { answerOnce, newId, type IdempotentRequest } from '#platform';
import { ZonesService } from '#zones';
import type { ProjectFigures } from '../figures/figures.js';
import { lockProject } from './lock-project.js';
import { unknownKeys, tierOf } from '../figures/zone-keys.js';
import { OpenApplications } from './open-applications.js';
import { ApplicationUnderWay, ProjectChanged, StageRefused } from './project-errors.js';
import { Project } from '../tables/project.entity.js';
import { recordRevision } from './record-revision.js';
import { stageRules, type Stage } from '../stages/stages.js';

type Required = 'nameZh' | 'enterpriseName' | 'sector' | 'businessTypes' | 'functionalArea' | 'rdDesign';

/** Figures without the tier, which follows from the sector. Missing ones are unknown. */
export type GivenFigures = Pick<ProjectFigures, Required> & Partial<Omit<ProjectFigures, Required | 'tier'>>;

export interface Change {
  figures?: Partial<GivenFigures>;
  stage?: Stage;
  reason: string;
}

/** Expected version and idempotency key of a change. */
export interface ChangeTerms {
  ifMatch: number | null;
  once: IdempotentRequest | null;
}

/** 项目维护 by district staff: reserve projects, figures, stages after admission. */
@Injectable()
export class ProjectChangesService {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
    private readonly clock: Clock,
    private readonly applications: OpenApplications,
  ) {}

  /** Creates a 储备项目 in the stage reserve. */
  async create(
    actor: Actor,
    figures: GivenFigures & { note?: string },
    once: IdempotentRequest | null,
  ): Promise<Project> {
    const placed = this.placed(actor, figures);
    const { id } = await answerOnce(this.db, actor.id, once, async (tx) => {
      const projectId = newId();
      const recorded = { projectId, figures: placed, stage: 'reserve', reason: 'recorded' } as const;
      await recordRevision(tx, { ...recorded, ...this.author(actor) });
      return { id: projectId };
    });
    return this.db.manager.findOneByOrFail(Project, { id });
  }

  /** Changes figures or stage with a reason. Throws for an outdated version. */
  async change(id: string, actor: Actor, change: Change, { ifMatch, once }: ChangeTerms): Promise<Project> {
    await answerOnce(this.db, actor.id, once, async (tx) => {
      const project = await lockProject(tx, id, actor);
      if (ifMatch !== null && project.version !== ifMatch) throw new ProjectChanged(project.version);
      if (change.stage) await this.assertStageAllowed(tx, project, change.stage);
      await this.revise(tx, project, actor, change);
    });
    return this.db.manager.findOneByOrFail(Project, { id });
  }

  private revise(tx: EntityManager, project: Project, actor: Actor, change: Change): Promise<number> {
    const { figures = {}, stage = null, reason } = change;
    const revised = { projectId: project.id, figures: this.placed(actor, figures), stage, reason };
    return recordRevision(tx, { ...revised, ...this.author(actor) });
  }

  /** An open application bars changes of the stage by hand. */
  private async assertStageAllowed(tx: EntityManager, project: Project, stage: Stage): Promise<void> {
    if (!stageRules[project.stage].byHand.includes(stage)) throw new StageRefused('stage', project.stage);
    const underWay = await this.applications.project(tx, project.id);
    if (underWay) throw new ApplicationUnderWay(underWay);
  }

  private author({ id, zoneId }: Actor) {
    return { at: this.clock.now(), actorId: id, zoneId };
  }

  private placed<T extends Partial<GivenFigures>>({ zoneId }: Actor, figures: T): T & { tier?: string } {
    const pack = this.zones.zone(zoneId);
    const errors = unknownKeys(pack, figures);
    if (errors.length > 0) throw new InvalidContent(errors);
    return figures.sector === undefined ? figures : { ...figures, tier: tierOf(pack, figures.sector) };
  }
}
