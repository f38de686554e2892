import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayOf } from '#calendar';
import { Clock, NotFound, type Actor } from '#kernel';
import { answerOnce } from '#platform';
import { ZonesService } from '#zones';
import { lockProject } from '../changes/lock-project.js';
import type { ChangeTerms } from '../changes/project-changes.service.js';
import { AssessmentRefused, ProjectChanged, ProjectNotFound } from '../changes/project-errors.js';
import { Project } from '../tables/project.entity.js';
import { canView } from '../changes/projects.policy.js';
import { AssessmentRecord } from '../tables/assessment-record.entity.js';
import { assessmentsOf, isStopped, type Assessment, type Entry } from './assessment.js';
import { obstacleToAnswering, obstacleToAssessing, obstacleToReporting } from './rules.js';
import type { NewAssessment, Obstacle, RuleContext } from './rules.js';
import { firstOperating } from './assessments.sql.js';

export interface AssessmentSheet {
  /** Number of entries; the ETag. */
  version: number;
  businessStopped: boolean;
  items: Assessment[];
}

export interface Answer {
  year: number;
  accepted: boolean;
  reasons: string;
}

type NewEntry = Pick<Entry, 'year' | 'act' | 'text'> & { dueOn?: string | null };

/** 年度评估 by the committee. A rectification stops the business until it is accepted. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
    private readonly clock: Clock,
  ) {}

  async sheet(id: string, actor: Actor): Promise<AssessmentSheet> {
    const project = await this.db.manager.findOneBy(Project, { id });
    if (!project || !canView(actor, project)) throw new ProjectNotFound();
    const entries = await entriesOf(this.db.manager, id);
    return { version: entries.length, businessStopped: isStopped(entries), items: assessmentsOf(entries) };
  }

  assess(id: string, actor: Actor, wanted: NewAssessment, terms: ChangeTerms): Promise<AssessmentSheet> {
    return this.append(id, actor, terms, (context) => {
      refuse(obstacleToAssessing(wanted, context));
      const { year, outcome: act, findings: text, dueOn = null } = wanted;
      return { year, act, text, dueOn: act === 'rectification' ? dueOn : null };
    });
  }

  /** 整改报告 of the project's enterprise. */
  report(
    id: string,
    actor: Actor,
    given: { year: number; report: string },
    terms: ChangeTerms,
  ): Promise<AssessmentSheet> {
    return this.append(id, actor, terms, (context) => {
      const { member } = actor;
      if (member?.enterpriseId !== context.enterpriseId || member?.role === 'viewer') throw new ProjectNotFound();
      refuseOtherYear(context, given.year);
      refuse(obstacleToReporting(given.report, context));
      return { year: given.year, act: 'reported', text: given.report };
    });
  }

  /** 认可 resumes the business; a refusal keeps it stopped. */
  answer(id: string, actor: Actor, { year, accepted, reasons }: Answer, terms: ChangeTerms): Promise<AssessmentSheet> {
    return this.append(id, actor, terms, (context) => {
      refuseOtherYear(context, year);
      refuse(obstacleToAnswering(reasons, context));
      return { year, act: accepted ? 'accepted' : 'refused', text: reasons };
    });
  }

  private async append(id: string, actor: Actor, terms: ChangeTerms, decide: (context: RuleContext) => NewEntry) {
    await answerOnce(this.db, actor.id, terms.once, async (tx) => {
      const project = await lockProject(tx, id, actor);
      const entries = await entriesOf(tx, id);
      if (terms.ifMatch !== null && entries.length !== terms.ifMatch) throw new ProjectChanged(entries.length);
      const said = decide(await this.context(tx, project, actor, entries));
      const recorded = { projectId: id, zoneId: project.zoneId, actorId: actor.id, at: this.clock.now() };
      await tx.insert(AssessmentRecord, { dueOn: null, ...said, ...recorded, number: entries.length + 1 });
    });
    return this.sheet(id, actor);
  }

  private async context(tx: EntityManager, project: Project, actor: Actor, entries: Entry[]): Promise<RuleContext> {
    const { stage, enterpriseId, zoneId } = project;
    const [row] = await tx.query<{ since: Date | null }[]>(firstOperating, [project.id]);
    const now = this.clock.now();
    const since = Number(dayOf(row?.since ?? now).slice(0, 4));
    const { desk } = this.zones.zone(zoneId).zone.assessment;
    return { actor, desk, stage, enterpriseId, entries, today: dayOf(now), since };
  }
}

const entriesOf = (tx: EntityManager, projectId: string): Promise<Entry[]> =>
  tx.find(AssessmentRecord, { where: { projectId }, order: { number: 'ASC' } });

function refuse(obstacle: Obstacle | undefined): void {
  if (obstacle) throw new AssessmentRefused(obstacle.refusal, obstacle.facts);
}

function refuseOtherYear({ entries }: RuleContext, year: number): void {
  if (!entries.some((entry) => entry.year === year)) throw new NotFound('assessment');
}
