import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, fieldErrorsOf, InvalidContent, NotFound, type Actor } from '#kernel';
import { answerOnce, newId, type IdempotentRequest } from '#platform';
import {
  ProjectRevision,
  ProjectsService,
  revisionOf,
  type ProjectFilter,
  type AsOfView,
  instantOf,
  type ProjectView,
} from '#projects';
import { FrozenReport, FrozenReportRow, type FrozenFigures } from './frozen-report.entity.js';
import { PortfolioService, type Scope } from '../portfolio/portfolio.service.js';
import { exactly, type RevisionKey } from '../portfolio/totals.sql.js';
import { groupings, type Grouping, type Portfolio } from '../portfolio/totals.js';
import { insertReportRows } from './frozen-reports.sql.js';

export interface Page {
  after?: { createdAt: Date; id: string } | null;
  limit: number;
}

/** 定版报表: published figures that never change, with the revisions they were counted from. */
@Injectable()
export class FrozenReportsService {
  constructor(
    private readonly db: DataSource,
    private readonly reports: PortfolioService,
    private readonly projectsService: ProjectsService,
    private readonly clock: Clock,
  ) {}

  /** Chooses the revisions first, then counts exactly these, so that nothing comes in between. */
  async freeze(
    actor: Actor,
    { name, asOf }: { name: string; asOf: string },
    once: IdempotentRequest | null,
  ): Promise<FrozenReport> {
    const asked = this.reports.scopeOf({ zoneId: actor.zoneId, asOf });
    const { id } = await answerOnce(this.db, actor.id, once, async (tx) => {
      const rows = await this.reports.revisionsOf(tx, asked);
      const [id, createdAt] = [newId(), this.clock.now()];
      const instant = instantOf(asOf, createdAt) ?? createdAt;
      const scope = { ...asked, counted: exactly(rows, instant), listing: { path: `/frozen-reports/${id}/projects` } };
      const figures = await this.figuresOf(tx, scope);
      const content = { zoneId: actor.zoneId, name, asOf, figures };
      const report = {
        ...content,
        id,
        sha256: hashOf(content, rows),
        createdBy: actor.id,
        createdAt,
      };
      await this.store(tx, report, rows);
      return { id };
    });
    return this.get(id, actor);
  }

  /** Reports, newest first; one more than `limit`. */
  list({ zoneId }: Actor, { after, limit }: Page): Promise<FrozenReport[]> {
    const query = this.db.manager.createQueryBuilder(FrozenReport, 'f').where({ zoneId });
    if (after) query.andWhere('(f.createdAt, f.id) < (:createdAt, CAST(:id AS uuid))', after);
    return query
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .take(limit + 1)
      .getMany();
  }

  async get(id: string, { zoneId }: Actor): Promise<FrozenReport> {
    const report = await this.db.manager.findOneBy(FrozenReport, { id, zoneId });
    if (!report) throw new NotFound('frozen report');
    return report;
  }

  /** Projects behind the figures, as counted then. */
  async projects(id: string, actor: Actor, filter: ProjectFilter): Promise<ProjectView[]> {
    const { asOf, createdAt } = await this.get(id, actor);
    return this.projectsService.listAsOf(actor, filter, frozenIn(id, instantOf(asOf, createdAt) ?? createdAt));
  }

  /** Whether figures and rows still have the published hash. */
  async isIntact(report: FrozenReport): Promise<boolean> {
    const where = { reportId: report.id };
    const rows = await this.db.manager.find(FrozenReportRow, { where, order: { projectId: 'ASC' } });
    return hashOf(report, rows) === report.sha256;
  }

  private async figuresOf(tx: EntityManager, scope: Scope): Promise<FrozenFigures> {
    const parts: Portfolio[] = [];
    for (const by of groupings) parts.push(await this.reports.portfolioOf(tx, scope, by));
    const groups = Object.fromEntries(parts.map(({ by, groups: ofGrouping }) => [by, ofGrouping]));
    const [{ asOf, illustrative, headline }] = parts as [Portfolio];
    return { asOf, illustrative, headline, groups: groups as Record<Grouping, Portfolio['groups']> };
  }

  private async store(tx: EntityManager, report: FrozenReport, rows: readonly RevisionKey[]): Promise<void> {
    const insert = tx.createQueryBuilder().insert().into(FrozenReport).values(report).orIgnore().returning('id');
    const inserted = await insert.execute();
    if ((inserted.raw as unknown[]).length === 0)
      throw new InvalidContent([wrong('/name', 'name_taken', { name: report.name })]);
    await tx.query(insertReportRows, [
      report.id,
      rows.map((row) => row.projectId),
      rows.map(({ revision }) => revision),
    ]);
  }
}

const frozenIn = (reportId: string, instant: Date): AsOfView => ({
  figures: 'r',
  instant,
  join(projects) {
    projects
      .innerJoin(FrozenReportRow, 'f', 'f.projectId = p.id AND f.reportId = :reportId', { reportId })
      .innerJoinAndMapOne(revisionOf, ProjectRevision, 'r', 'r.projectId = p.id AND r.revision = f.revision');
  },
});

type Content = Pick<FrozenReport, 'zoneId' | 'name' | 'asOf' | 'figures'>;

function hashOf({ zoneId, name, asOf, figures }: Content, rows: readonly RevisionKey[]): string {
  const revisions = rows.map(({ projectId, revision }) => [projectId, revision]);
  const text = canonicalize({ zoneId, name, asOf, figures, revisions }) ?? '';
  return createHash('sha256').update(text).digest('hex');
}

const wrong = fieldErrorsOf({
  name_taken: {
    zh: '已有名为“{name}”的报表，请换一个名称。',
    en: 'There is a frozen report called {name}; choose another name.',
  },
});
