import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { systemActor, type Actor } from '#kernel';
import { IdempotencyKeyReused, type IdempotentRequest, type Sql } from '#platform';
import { ApplicationNotFound, StaleVersion } from '../tables/application-errors.js';
import { Application } from '../tables/application.entity.js';
import { canView } from '../tables/applications.policy.js';
import {
  actedFor,
  availableCommands,
  CommandRefused,
  decide,
  fold,
  type AvailableCommand,
  type Command,
} from '../lifecycle/index.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import { CommandStore } from './command-store.js';
import type { Loaded, SubmissionContent } from './statement/decided-command.js';
import { OutboxService } from '../outbox/outbox.service.js';
import { assertProjectEligible } from '../project/project-eligibility.js';
import { RulesService } from './rules.service.js';
import { withProjectLock } from '../project/project-locks.js';

/** Terms on which a command is given. */
export interface Terms {
  /** Version that the caller saw: at another one the command is refused, not decided anew. */
  ifMatch?: number | null;
  once?: IdempotentRequest | null;
  /** Transaction of the caller. */
  within?: Sql;
}

export interface Prepared {
  command: Command;
  content?: SubmissionContent;
}

/** Makes a command from the current application; called again when that has changed meanwhile. */
export type Prepare = (application: Application) => Prepared | Promise<Prepared>;

const attempts = 20;
const uniqueViolation = '23505';

@Injectable()
export class ApplicationsService {
  constructor(
    private readonly db: DataSource,
    private readonly commands: CommandStore,
    private readonly rules: RulesService,
    private readonly outbox: OutboxService,
  ) {}

  async get(id: string, actor: Actor): Promise<Application> {
    const application = await this.db.manager.findOneBy(Application, { id });
    if (!application || !canView(actor, application)) throw new ApplicationNotFound();
    return application;
  }

  commandsFor(application: Application, actor: Actor): AvailableCommand[] {
    return availableCommands(this.rules.procedureOf(application), application.state, this.rules.contextFor(actor));
  }

  /**
   * The one door of every command. Reads, decides, and stores everything in one statement that only succeeds at the
   * version that was read; when somebody else was faster it decides anew, or refuses under `ifMatch`.
   */
  perform(id: string, actor: Actor, command: Command, terms: Terms = {}): Promise<CommandReceipt> {
    return this.performPrepared(id, actor, () => ({ command }), terms);
  }

  /** The same for a command that depends on the state in which it is decided. */
  performPrepared(id: string, actor: Actor, prepare: Prepare, terms: Terms = {}): Promise<CommandReceipt> {
    const work = () => this.untilStored(id, actor, prepare, terms);
    return terms.within ? work() : this.commands.gate.through(id, work);
  }

  private async untilStored(id: string, actor: Actor, prepare: Prepare, terms: Terms): Promise<CommandReceipt> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const receipt = await this.attempt(id, actor, prepare, terms);
      if (receipt) return receipt;
    }
    throw new StaleVersion((await this.get(id, actor)).version);
  }

  /** The same while the project keeps its stage. */
  performWithProjectLock(id: string, actor: Actor, prepare: Prepare, terms: Terms): Promise<CommandReceipt> {
    return this.commands.gate.through(id, () =>
      withProjectLock(this.db, id, (within) => this.performPrepared(id, actor, prepare, { ...terms, within })),
    );
  }

  /** Performs every command that is due by now. Harmless when repeated, late or early. */
  async runDueTimers(id: string, zoneId: string): Promise<CommandReceipt[]> {
    await this.rules.refresh(zoneId);
    const done: CommandReceipt[] = [];
    for (let command = await this.due(id); command; command = await this.due(id))
      done.push(...(await this.runTimer(id, zoneId, command)));
    await this.storeNextDue(id);
    return done;
  }

  /** A refusal is expected where a person or another process was first: then the timer is no longer due. */
  private async runTimer(id: string, zoneId: string, command: Command): Promise<CommandReceipt[]> {
    try {
      return [await this.perform(id, systemActor(zoneId), command)];
    } catch (error) {
      if (error instanceof CommandRefused && !isSame(await this.due(id), command)) return [];
      throw error;
    }
  }

  /** Applications whose timers should have run, for the sweep. */
  overdue(limit: number): Promise<Pick<Application, 'id' | 'zoneId'>[]> {
    const { now } = this.rules.contextFor(systemActor(''));
    return this.db.manager.find(Application, {
      select: { id: true, zoneId: true },
      where: { nextDueAt: LessThanOrEqual(now) },
      order: { nextDueAt: 'ASC' },
      take: limit,
    });
  }

  /** @throws ProjectTaken or ProjectNotAdmitted when it may not be submitted about its project. */
  assertProjectEligible(application: Application): Promise<void> {
    return assertProjectEligible(this.db.manager, application);
  }

  private async due(id: string): Promise<Command | undefined> {
    const application = await this.db.manager.findOneBy(Application, { id });
    const timer = application && this.rules.nextTimer(application);
    if (!timer) return undefined;
    return timer.at <= this.rules.contextFor(systemActor(application.zoneId)).now ? timer.command : undefined;
  }

  /** The next due time changes without a command when a calendar is corrected or a release adds a timer. */
  private async storeNextDue(id: string): Promise<void> {
    const application = await this.db.manager.findOneBy(Application, { id });
    if (!application) return;
    const nextDueAt = this.rules.nextTimer(application)?.at ?? null;
    if (nextDueAt?.getTime() === application.nextDueAt?.getTime()) return;
    await this.db.manager.update(Application, { id, version: application.version }, { nextDueAt });
  }

  private async attempt(id: string, actor: Actor, prepare: Prepare, terms: Terms): Promise<CommandReceipt | null> {
    const sql = terms.within ?? this.db;
    const loaded = await this.commands.load(sql, id, actor, terms.once);
    if (!loaded || !canView(actor, loaded.application)) throw new ApplicationNotFound();
    if (loaded.answered) return repeated(loaded.answered, terms.once);

    refuseStale(loaded.application, terms);
    await this.rules.upTo(loaded.application.zoneId, loaded.rulesRevision);
    const receipt = await this.decideAndStore(sql, loaded, actor, { prepare, once: terms.once });
    if (receipt) this.outbox.nudge();
    return receipt;
  }

  private async decideAndStore(
    sql: Sql,
    loaded: Loaded,
    actor: Actor,
    { prepare, once }: { prepare: Prepare; once?: IdempotentRequest | null },
  ): Promise<CommandReceipt | null> {
    const { application } = loaded;
    const procedure = this.rules.procedureOf(application);
    const { command, content } = await prepare(application);
    const input = this.rules.contextFor(actor);
    const events = decide(procedure, application.state, command, input);
    const onBehalfOf = actedFor(procedure, application.state, command, input);
    const { zone } = this.rules.packOf(application);
    const calendarRevision = this.rules.calendarOf(application).revision;
    const state = fold(events, application.state);
    const procedureAfter = this.rules.procedureOf({ ...application, procedureVersion: state.procedureVersion });
    const rules = { procedure, procedureAfter, calendar: input.calendar, zone, calendarRevision };
    const decided = { loaded, events, state, actor, at: input.now, onBehalfOf, ...rules };
    return this.commands.store(sql, { ...decided, content, once }).catch(nothingWhenTaken);
  }
}

const isSame = (one: Command | undefined, other: Command): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Another command stored the same event number or idempotency key first. */
function nothingWhenTaken(error: unknown): null {
  if ((error as { code?: string }).code === uniqueViolation) return null;
  throw error;
}

function refuseStale({ version }: Application, { ifMatch }: Terms): void {
  if (typeof ifMatch === 'number' && ifMatch !== version) throw new StaleVersion(version);
}

function repeated(
  answered: NonNullable<Loaded['answered']>,
  once: IdempotentRequest | null | undefined,
): CommandReceipt {
  if (once && answered.requestHash !== once.requestHash) throw new IdempotencyKeyReused(once.key);
  return answered.body;
}
