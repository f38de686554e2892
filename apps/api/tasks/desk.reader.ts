import { Injectable } from '@nestjs/common';
import { DesksService, RulesService } from '#applications';
import type { Actor } from '#kernel';
import { ApplicationReader } from '../applications/application.reader.js';
import { TaskReader } from './task.reader.js';
import type { DeskListDto, TaskDto } from './tasks.dto.js';

/** Reads what a desk's page shows. */
@Injectable()
export class DeskReader {
  constructor(
    private readonly desks: DesksService,
    private readonly tasks: TaskReader,
    private readonly rules: RulesService,
    private readonly applications: ApplicationReader,
  ) {}

  async task(id: string, actor: Actor): Promise<TaskDto | undefined> {
    const row = await this.desks.withApplication(id);
    return (await this.tasks.read([row], actor))[0];
  }

  async workload(actor: Actor): Promise<DeskListDto> {
    const rows = await this.desks.workload(actor, this.applications.today(actor).day);
    const known = this.rules.packOf(actor).zone.desks.filter(({ key }) => actor.desks.includes(key));
    const items = known.map(({ key, title }) => {
      const { open = 0, mine = 0, overdue = 0 } = rows.find(({ desk }) => desk === key) ?? {};
      return { key, title, open, mine, overdue };
    });
    return { items };
  }
}
