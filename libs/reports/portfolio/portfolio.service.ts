import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayOf } from '#calendar';
import { Clock } from '#kernel';
import { instantOf } from '#projects';
import { ZonesService } from '#zones';
import { capacityOf, type Capacity, type FloorSpaceRow } from './capacity.js';
import { groupsOf, headlineOf, totalOf, type Listing } from './grouping.js';
import { acceptedEntries, asOf, current, floorSpace, revisionsCounted, totalsBy } from './totals.sql.js';
import type { Counted, RevisionKey, TotalsRow } from './totals.sql.js';
import type { Grouping, Portfolio } from './totals.js';
import { waitingListOf, type AcceptedRow, type AreaQueue } from './waiting-list.js';

/** Scope of a report: zone and day. */
export interface ReportRequest {
  zoneId: string;
  /** Day, YYYY-MM-DD; today or nothing means now. */
  asOf?: string;
}

/** The revisions to count, their day, and the query that lists their projects. */
export interface Scope {
  zoneId: string;
  day: string;
  counted: Counted;
  listing: Listing;
}

/** 项目库报表: totals of any day, counted from rows and linked to their projects. */
@Injectable()
export class PortfolioService {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
    private readonly clock: Clock,
  ) {}

  portfolio(asked: ReportRequest & { by?: Grouping }): Promise<Portfolio> {
    return this.portfolioOf(this.db.manager, this.scopeOf(asked), asked.by);
  }

  async portfolioOf(db: EntityManager, scope: Scope, by: Grouping = 'tier'): Promise<Portfolio> {
    const { zoneId, day, counted, listing } = scope;
    const rows = await db.query<TotalsRow[]>(totalsBy(by, counted), [zoneId, ...counted.parameters]);
    return {
      asOf: day,
      by,
      overlapping: by === 'businessType',
      illustrative: rows.some(({ illustrative }) => illustrative),
      headline: headlineOf(rows, listing),
      groups: groupsOf(by, rows, this.zones.zone(zoneId), listing),
      total: totalOf(rows, listing),
    };
  }

  async capacity(asked: ReportRequest): Promise<Capacity> {
    const { zoneId, day, counted, listing } = this.scopeOf(asked);
    const rows = await this.db.query<FloorSpaceRow[]>(floorSpace(counted), [zoneId, ...counted.parameters]);
    return { asOf: day, ...capacityOf(this.zones.zone(zoneId).zone.functionalAreas, rows, listing) };
  }

  /** 受理先后排序, as of now. */
  async waitingList(zoneId: string): Promise<AreaQueue[]> {
    const held = this.db.query<FloorSpaceRow[]>(floorSpace(current), [zoneId]);
    const accepted = this.db.query<AcceptedRow[]>(acceptedEntries, [zoneId]);
    return waitingListOf(this.zones.zone(zoneId).zone.functionalAreas, await held, await accepted);
  }

  revisionsOf(db: EntityManager, { zoneId, counted }: Scope): Promise<RevisionKey[]> {
    return db.query(revisionsCounted(counted), [zoneId, ...counted.parameters]);
  }

  scopeOf({ zoneId, asOf: day }: ReportRequest): Scope {
    const now = this.clock.now();
    const instant = instantOf(day, now);
    const listing = { path: '/projects', ...(day && { asOf: day }) };
    return { zoneId, day: day ?? dayOf(now), counted: instant ? asOf(instant) : current, listing };
  }
}
