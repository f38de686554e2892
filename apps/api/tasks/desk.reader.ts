import { Injectable } from '@nestjs/common';
import { DeskQueuesService, RulesService } from '#applications';
import { desksOf, type Actor } from '#kernel';
import { ApplicationReader } from '../applications/page/application.reader.js';
import { NamesReader } from '../applications/parts/names.reader.js';
import type { DeskListResponse } from './tasks.dto.js';

/** Reads how much there is to do at the desks where somebody works. */
@Injectable()
export class DeskReader {
  constructor(
    private readonly desks: DeskQueuesService,
    private readonly rules: RulesService,
    private readonly applications: ApplicationReader,
    private readonly names: NamesReader,
  ) {}

  async workload(actor: Actor): Promise<DeskListResponse> {
    const rows = await this.desks.workload(actor, this.applications.today(actor).day);
    const theirs = desksOf(actor);
    const person = await this.names.people(actor.standIns.map((one) => one.for));
    const known = this.rules.packOf(actor).zone.desks.filter(({ key }) => theirs.includes(key));
    const items = known.map(({ key, title }) => {
      const { open = 0, mine = 0, overdue = 0 } = rows.find(({ desk }) => desk === key) ?? {};
      return { key, title, open, mine, overdue, standingInFor: awayFrom(key, actor).map(person) };
    });
    return { items };
  }
}

const awayFrom = (desk: string, { desks, standIns }: Actor): string[] =>
  desks.includes(desk) ? [] : [...new Set(standIns.filter((one) => one.desk === desk).map((one) => one.for))];
