import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { colleague, colleagues } from './colleagues.sql.js';
import { dayIn } from './day-in.js';

/** An actor with a name, as of today. */
export type Colleague = Actor & { name: string };

/** 岗位人员: today's staff of each desk. */
@Injectable()
export class StaffService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** As an actor; null when there is no such account. */
  async find(id: string, zoneId: string): Promise<Colleague | null> {
    return (await this.ask(colleague, zoneId, id))[0] ?? null;
  }

  /** Today's members, deputies and stand-ins of a desk, by name. */
  at(desk: string, zoneId: string): Promise<Colleague[]> {
    return this.ask(colleagues, zoneId, desk);
  }

  private async ask(query: string, zoneId: string, about: string): Promise<Colleague[]> {
    const rows = await this.db.query<Omit<Colleague, 'kind' | 'zoneId'>[]>(query, [
      zoneId,
      dayIn(this.clock.now()),
      about,
    ]);
    return rows.map((row) => ({ ...row, kind: 'person', zoneId }));
  }
}
