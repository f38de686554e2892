import { Readable } from 'node:stream';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Application, ApplicationsService, DraftsService, FollowUpsService, RulesService } from '#applications';
import { SubmissionsService, TasksService, type CommandReceipt, type TaskOutcomeInput } from '#applications';
import { changesSinceReview, type Command, type Task } from '#applications/lifecycle';
import { materialsFor } from '#applications/procedure';
import { AttachmentsService } from '#documents';
import { Clock } from '#kernel';
import { InvitationsService, Project, ProjectsService } from '#projects';
import type { ProcedureKind } from '#zones/procedure';
import type { Cast } from './cast.js';
import { illustrativePaper } from './paper.js';

export type Form = Record<string, unknown>;

/** One application on its way: each step is given by whoever has to, through the ordinary services. */
export class Walk {
  id = '';

  constructor(
    readonly stage: INestApplicationContext,
    readonly cast: Cast,
    readonly owner: string,
  ) {}

  get<T>(service: Type<T>): T {
    return this.stage.get(service, { strict: false });
  }

  now(): Date {
    return this.stage.get<Clock>(Clock, { strict: false }).now();
  }

  application(): Promise<Application> {
    return this.get(DataSource).manager.findOneByOrFail(Application, { id: this.id });
  }

  /** An entry; about a project of the portfolio when its code is given, for which the district invites. */
  async drafts(form: Form, code?: string): Promise<void> {
    const actor = await this.cast.as(this.owner);
    const { member } = actor;
    if (!member) throw new Error(`${this.owner} belongs to no enterprise`);
    const invitation = code ? await this.invitation(code) : null;
    const begun = await this.get(DataSource).transaction(async (tx) => {
      const known = invitation
        ? await this.get(ProjectsService).acceptInvitation(tx, invitation, actor)
        : { projectId: null, form: {} };
      return this.get(DraftsService).begin(tx, { kind: 'entry', enterpriseId: member.enterpriseId, ...known }, actor);
    });
    this.id = begun.id;
    await this.fills(form);
  }

  /** A change, an extension or an exit of an admitted project. */
  async follows(kind: Exclude<ProcedureKind, 'entry'>, projectId: string, form: Form): Promise<void> {
    const actor = await this.cast.as(this.owner);
    const begun = await this.get(DataSource).transaction((tx) =>
      this.get(FollowUpsService).begin(tx, { kind, projectId }, actor),
    );
    this.id = begun.id;
    await this.fills(form);
  }

  async fills(form: Form): Promise<void> {
    const { version } = await this.application();
    await this.get(DraftsService).edit(this.id, await this.cast.as(this.owner), form, version);
  }

  async attaches({ except = [] as string[] } = {}): Promise<void> {
    const application = await this.application();
    const rules = this.get(RulesService);
    const wanted = materialsFor(rules.procedureOf(application), rules.factsOf(application));
    for (const { key } of wanted) if (!except.includes(key)) await this.attach(key);
  }

  async attach(material: string, words = material): Promise<void> {
    const content = Readable.from(illustrativePaper(`${words} ${this.owner}`));
    const paper = { material, name: `${words}.pdf`, content };
    await this.get(AttachmentsService).upload(this.id, await this.cast.as(this.owner), paper);
  }

  async handsIn({ papersToFollow = [] as string[], answer = '' } = {}): Promise<void> {
    const { state } = await this.application();
    const items = state.status === 'correcting' ? (state.corrections.at(-1)?.items ?? []) : [];
    const answers = items.map(({ id }) => ({ item: id, answer }));
    await this.get(SubmissionsService).submit(this.id, await this.cast.as(this.owner), { papersToFollow, answers }, {});
  }

  async does(name: string, command: Command): Promise<CommandReceipt> {
    return this.get(ApplicationsService).perform(this.id, await this.cast.as(name), command);
  }

  async task(key: string): Promise<Task> {
    const { state } = await this.application();
    const task = state.tasks.findLast((one) => one.key === key);
    if (!task) throw new Error(`${this.owner} has no task ${key}`);
    return task;
  }

  async claims(key: string, name?: string): Promise<void> {
    const { id, desk } = await this.task(key);
    await this.get(TasksService).claim(id, await this.cast.as(name ?? desk), {});
  }

  async concludes(key: string, outcome: TaskOutcomeInput, name?: string): Promise<void> {
    const task = await this.task(key);
    const who = await this.cast.as(name ?? task.desk);
    if (task.holder === null) await this.get(TasksService).claim(task.id, who, {});
    const checklist = await this.checklist(key);
    await this.get(TasksService).conclude(task.id, who, { checklist, ...outcome }, {});
  }

  async checklist(key: string): Promise<Record<string, boolean>> {
    const { tasks } = this.get(RulesService).procedureOf(await this.application());
    const lines = tasks.find((task) => task.key === key)?.checklist ?? [];
    return Object.fromEntries(lines.map((line) => [line.key, true]));
  }

  /** Keys of the open tasks of a kind. */
  async open(kind: Task['kind']): Promise<string[]> {
    const { state } = await this.application();
    return state.tasks.filter((task) => task.kind === kind && task.state === 'open').map(({ key }) => key);
  }

  async changesSeen(): Promise<number[]> {
    return changesSinceReview((await this.application()).state).map(({ seq }) => seq);
  }

  async projectId(): Promise<string> {
    const { projectId } = await this.application();
    if (!projectId) throw new Error('Nothing has been handed in yet');
    return projectId;
  }

  private async invitation(code: string): Promise<string> {
    const district = await this.cast.as('district');
    const { id } = await this.get(DataSource).manager.findOneByOrFail(Project, { code, zoneId: district.zoneId });
    return (await this.get(InvitationsService).invite(id, district, null)).code;
  }
}
