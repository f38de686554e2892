import { Injectable } from '@nestjs/common';
import { DeskQueuesService, RulesService, type Application, type TaskRow } from '#applications';
import type { Actor } from '#kernel';
import { ApplicationReader } from '../applications/page/application.reader.js';
import { NamesReader } from '../applications/parts/names.reader.js';
import { taskView } from './task.view.js';
import type { TaskResponse } from './tasks.dto.js';

/** Draws rows of queues with the names that belong to them. Each row comes with its application. */
@Injectable()
export class TaskReader {
  constructor(
    private readonly rules: RulesService,
    private readonly names: NamesReader,
    private readonly applications: ApplicationReader,
    private readonly desks: DeskQueuesService,
  ) {}

  async one(id: string, actor: Actor): Promise<TaskResponse | undefined> {
    return (await this.read([await this.desks.withApplication(id)], actor))[0];
  }

  async read(tasks: TaskRow[], actor: Actor): Promise<TaskResponse[]> {
    const cases = tasks.map(({ application }) => application as Application);
    const [person, enterpriseOf] = await Promise.all([
      this.names.people(
        tasks.flatMap(({ holder, onBehalfOf, doneBy, doneFor }) => [holder, onBehalfOf, doneBy, doneFor]),
      ),
      this.names.enterprises(cases.map(({ enterpriseId }) => enterpriseId)),
    ]);
    return tasks.map((task, place) => {
      const application = cases[place] as Application;
      return taskView({
        task,
        procedure: this.rules.procedureOf(application),
        enterpriseName: enterpriseOf(application.enterpriseId).nameZh,
        person,
        actor,
        today: this.applications.today(actor),
      });
    });
  }
}
