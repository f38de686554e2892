import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { desksOf, enterprisesOf, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { ApplicationsService, type Terms } from '../commands/applications.service.js';
import { CommandRefused, type Command, type CommandOf } from '../lifecycle/index.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import { RevocationsService } from '../after-decision/revocations.service.js';
import { nextInQueue } from './next-in-queue.sql.js';
import { DeskNotFound, TaskNotFound } from '../tables/application-errors.js';
import { TaskRow } from '../tables/task.entity.js';

/** Outcome of a task as a person gives it; the kind of task decides on the command. */
export type TaskOutcomeInput = Omit<CommandOf<'opine'>, 'type' | 'taskId' | 'outcome'> &
  Pick<CommandOf<'sign'>, 'remedies' | 'returnTo' | 'acknowledged'> &
  Pick<CommandOf<'callBack'>, 'reply'> &
  Pick<CommandOf<'vote'>, 'veto' | 'noConflict'> & { outcome: string };

export type SiteVisit = Omit<CommandOf<'recordSiteCheck'>, 'type' | 'taskId'>;

export type FoundDefects = Omit<CommandOf<'noteDefects'>, 'type' | 'taskId'>;

type Concluding = 'vote' | 'sign' | 'decideObjection' | 'callBack' | 'decideRevocation';

/** By kind of task; every other kind is an opinion. */
const concluding: Partial<Record<TaskRow['kind'], Concluding>> = {
  vote: 'vote',
  signature: 'sign',
  objection: 'decideObjection',
  callback: 'callBack',
  revocation: 'decideRevocation',
};

/** Kinds of task that sign a decision. */
const signing: TaskRow['kind'][] = ['signature', 'revocation'];

const attempts = 5;

/** 办件: claiming, releasing and concluding tasks. */
@Injectable()
export class TasksService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly revocations: RevocationsService,
  ) {}

  claim(id: string, actor: Actor, terms: Terms): Promise<CommandReceipt> {
    return this.performOnTask(id, actor, { type: 'claim', taskId: id }, terms);
  }

  release(id: string, actor: Actor, terms: Terms): Promise<CommandReceipt> {
    return this.performOnTask(id, actor, { type: 'release', taskId: id }, terms);
  }

  recuse(id: string, actor: Actor, reason: string, terms: Terms): Promise<CommandReceipt> {
    return this.performOnTask(id, actor, { type: 'recuse', taskId: id, reason }, terms);
  }

  async conclude(id: string, actor: Actor, judgement: TaskOutcomeInput, terms: Terms): Promise<CommandReceipt> {
    const { applicationId, kind } = await this.find(id);
    const command = commandForTask(kind, id, judgement);
    if (command.type === 'decideRevocation') return this.revocations.decide(applicationId, actor, command, terms);
    return this.applications.perform(applicationId, actor, command, terms);
  }

  /** 待告知: defects that a review found, for the one notice of all desks. */
  noteDefects(id: string, actor: Actor, found: FoundDefects, terms: Terms): Promise<CommandReceipt> {
    return this.performOnTask(id, actor, { type: 'noteDefects', taskId: id, ...found }, terms);
  }

  /** 现场核查: a visit for a review that the actor holds. */
  recordSiteCheck(id: string, actor: Actor, visit: SiteVisit, terms: Terms): Promise<CommandReceipt> {
    return this.performOnTask(id, actor, { type: 'recordSiteCheck', taskId: id, ...visit }, terms);
  }

  /** 领取下一件: by lane, due day and age. Null when nothing waits that this person may do. */
  async claimNext(desk: string, actor: Actor, once: IdempotentRequest | null = null): Promise<string | null> {
    if (!desksOf(actor).includes(desk)) throw new DeskNotFound();
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const take = (tx: EntityManager) => this.takeFirst(tx, desk, actor, attempt);
      const taken = await answerOnce(this.db, actor.id, once, take).catch(takenByAnother);
      if (taken !== 'again') return taken;
    }
    return null;
  }

  /** 签批: whether the task signs a decision at a desk of the actor. */
  isSignatureOf(id: string, actor: Actor): Promise<boolean> {
    const signed = { id, zoneId: actor.zoneId, kind: In(signing), desk: In(desksOf(actor)) };
    return this.db.manager.existsBy(TaskRow, signed);
  }

  /** The application of a task, without a check of who asks. */
  async applicationOf(id: string): Promise<string> {
    return (await this.find(id)).applicationId;
  }

  /** Performs a command that names its task. */
  private async performOnTask(id: string, actor: Actor, command: Command, terms: Terms): Promise<CommandReceipt> {
    return this.applications.perform(await this.applicationOf(id), actor, command, terms);
  }

  /** Application and kind of a task. */
  private async find(id: string): Promise<Pick<TaskRow, 'applicationId' | 'kind'>> {
    const task = await this.db.manager.findOne(TaskRow, { select: { applicationId: true, kind: true }, where: { id } });
    if (!task) throw new TaskNotFound();
    return task;
  }

  /** The first attempt skips locked applications, later ones wait: no task is passed over for good. */
  private async takeFirst(tx: EntityManager, desk: string, actor: Actor, attempt: number): Promise<string | null> {
    const query = nextInQueue(attempt === 1 ? 'SKIP LOCKED' : '');
    const [next] = await tx.query<{ id: string; applicationId: string }[]>(query, placeInQueue(desk, actor));
    if (!next && attempt === 1) throw new QueueBusy();
    if (!next) return null;
    const command = { type: 'claim', taskId: next.id } as const;
    await this.applications.perform(next.applicationId, actor, command, { within: tx });
    return next.id;
  }
}

const placeInQueue = (desk: string, actor: Actor) => [
  actor.zoneId,
  desk,
  actor.id,
  enterprisesOf(actor),
  actor.desks.includes(desk),
  JSON.stringify(actor.standIns),
];

/** All that waits is locked, or nothing waits. */
class QueueBusy extends Error {}

function takenByAnother(error: unknown): 'again' {
  if (error instanceof QueueBusy || error instanceof CommandRefused) return 'again';
  throw error;
}

function commandForTask(kind: TaskRow['kind'], taskId: string, judgement: TaskOutcomeInput) {
  return { type: concluding[kind] ?? 'opine', taskId, ...judgement } as Extract<
    Command,
    { type: Concluding | 'opine' }
  >;
}
