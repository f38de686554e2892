import { Injectable } from '@nestjs/common';
import { StaffService } from '#identity';
import type { Actor } from '#kernel';
import { ApplicationsService, type Terms } from '../commands/applications.service.js';
import {
  askableDesks,
  ineligibilityFor,
  isOpen,
  mandateFor,
  type Ineligibility,
  type Person,
  type Task,
} from '../lifecycle/index.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import { RulesService } from '../commands/rules.service.js';
import { TaskNotFound } from '../tables/application-errors.js';
import { TasksService } from './tasks.service.js';

/** A colleague at the task's desk. */
export interface Candidate {
  id: string;
  name: string;
  /** Account id of the person who is away, if they would act for one. */
  onBehalfOf: string | null;
  /** Reason why they may not get the task; null if they may. */
  bar: Ineligibility | null;
}

export interface Candidates {
  people: Candidate[];
  /** Keys of the desks that may be asked for a further opinion. */
  desks: string[];
}

/** 转办、加签、催办: reassigning a task, asking a further opinion, urging. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly tasks: TasksService,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly staff: StaffService,
  ) {}

  async reassign(
    taskId: string,
    actor: Actor,
    given: { to: string; reason: string },
    terms: Terms,
  ): Promise<CommandReceipt> {
    const applicationId = await this.tasks.applicationOf(taskId);
    const to = (await this.staff.find(given.to, actor.zoneId)) ?? stranger(given.to);
    const command = { type: 'reassign', taskId, to, reason: given.reason } as const;
    return this.applications.perform(applicationId, actor, command, terms);
  }

  async countersign(
    taskId: string,
    actor: Actor,
    asked: { desk: string; reason: string },
    terms: Terms,
  ): Promise<CommandReceipt> {
    const applicationId = await this.tasks.applicationOf(taskId);
    const command = { type: 'countersign', taskId, ...asked, desks: this.desksOf(actor) } as const;
    return this.applications.perform(applicationId, actor, command, terms);
  }

  async urge(taskId: string, actor: Actor, note: string, terms: Terms): Promise<CommandReceipt> {
    const applicationId = await this.tasks.applicationOf(taskId);
    return this.applications.perform(applicationId, actor, { type: 'urge', taskId, note }, terms);
  }

  /** 可转办人员与可加签岗位 of an open task. */
  async candidates(taskId: string, actor: Actor): Promise<Candidates> {
    const application = await this.applications.get(await this.tasks.applicationOf(taskId), actor);
    const { state } = application;
    const task = state.tasks.find(({ id }) => id === taskId);
    if (!task || !isOpen(task)) throw new TaskNotFound();
    const context = { state, procedure: this.rules.procedureOf(application) };
    const people = await this.staff.at(task.desk, application.zoneId);
    const asksFurther = task.kind === 'opinion' || task.kind === 'signature';
    return {
      people: people.map((person) => ({
        id: person.id,
        name: person.name,
        bar: ineligibilityFor(person, task, context),
        onBehalfOf: mandateFor(context, unheld(task), person)?.onBehalfOf ?? null,
      })),
      desks: asksFurther ? askableDesks(this.desksOf(actor), task, context) : [],
    };
  }

  private desksOf(actor: Actor): string[] {
    return this.rules.packOf(actor).zone.desks.map(({ key }) => key);
  }
}

const unheld = (task: Task): Task => ({ ...task, holder: null, onBehalfOf: null });

/** An account without a desk in this zone: the rules refuse it. */
const stranger = (id: string): Person => ({
  id,
  member: null,
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
});
