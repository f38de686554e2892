import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { queryPrepared, newId } from '#platform';
import { actorOfSession, isRunningSession } from '../actors/actor-of.sql.js';
import { dayIn } from '../actors/day-in.js';
import { hashOfToken, newToken } from './session-token.js';
import { Session } from '../tables/session.entity.js';
import { shortened, type Origin } from './sign-in-records.service.js';
import { StaffAppointment } from '../tables/access/staff-appointment.entity.js';
import { DeskMembership } from '../tables/access/desk-membership.entity.js';
import { deleteEndedSessions } from './sessions.sql.js';

const minute = 60_000;

/** Sessions of staff end sooner, since staff see other people's dossiers. */
export const sessionLimits = {
  staffIdleSeconds: 1800,
  memberIdleSeconds: 7200,
  wholeMs: 12 * 60 * minute,
  /** Time to enter the code of the second factor. */
  unfinishedMs: 5 * minute,
} as const;

/** How and when the person proved their identity. */
export interface Assurance {
  /** Time of the last proof; null while a code is awaited. */
  assuredAt: Date | null;
  hasSecondFactor: boolean;
  /** The provider asked for a second factor. */
  vouched: boolean;
  /** False for accounts that sign in at a provider only. */
  hasPassword: boolean;
}

/** The signed-in actor, their assurance, and the current revision of the zone's rules. */
export interface SignedIn {
  actor: Actor;
  assurance: Assurance;
  rulesRevision: number;
}

interface Row extends Omit<Actor, 'kind'>, Assurance {
  sessionId: string;
  lastSeenAt: Date;
  rulesRevision: number;
}

/** Circumstances in which a session begins. */
interface Beginning extends Origin {
  zoneId: string;
  /** The session waits for a code. */
  awaitsCode?: boolean;
  /** Age of the proof at a provider. */
  provedSecondsAgo?: number;
  vouched?: boolean;
}

/** 会话 of a person, as the person sees it. */
export interface RunningSession extends Session {
  /** The one that asks. */
  current: boolean;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Opens a session. Its token is returned once and never stored. */
  async open(accountId: string, beginning: Beginning): Promise<string> {
    const { zoneId, awaitsCode = false, provedSecondsAgo = 0, vouched = false } = beginning;
    const token = newToken();
    const now = this.clock.wall();
    const wholeMs = awaitsCode ? sessionLimits.unfinishedMs : sessionLimits.wholeMs;
    await this.db.manager.insert(Session, {
      id: newId(),
      tokenHash: hashOfToken(token),
      accountId,
      zoneId,
      enterpriseId: null,
      ...shortened(beginning),
      createdAt: now,
      lastSeenAt: now,
      assuredAt: awaitsCode ? null : new Date(now.getTime() - provedSecondsAgo * 1000),
      vouched,
      idleSeconds: await this.idleSecondsOf(accountId),
      expiresAt: new Date(now.getTime() + wholeMs),
    });
    return token;
  }

  /** The person behind a token; null without a running session. */
  async find(token: string): Promise<SignedIn | null> {
    const now = this.clock.wall();
    const [row] = await queryPrepared<Row>(this.db, actorOfSession, [hashOfToken(token), now, dayIn(this.clock.now())]);
    if (!row) return null;
    const { sessionId, lastSeenAt, rulesRevision, ...rest } = row;
    const { assuredAt, hasSecondFactor, vouched, hasPassword, ...actor } = rest;
    if (now.getTime() - lastSeenAt.getTime() > minute) await this.touch(sessionId, now);
    return {
      actor: { ...actor, kind: 'person' },
      assurance: { assuredAt, hasSecondFactor, vouched, hasPassword },
      rulesRevision,
    };
  }

  /** Renews the session under a new token after a proof. Null when it has ended. */
  async assure(token: string): Promise<string | null> {
    const fresh = newToken();
    const finished = { tokenHash: hashOfToken(token), assuredAt: Not(IsNull()) };
    const changed = { tokenHash: hashOfToken(fresh), assuredAt: this.clock.wall() };
    const { affected } = await this.db.manager.update(Session, finished, changed);
    return affected === 1 ? fresh : null;
  }

  /** Chooses the enterprise for later requests, each of which checks the membership. */
  async actFor(token: string, enterpriseId: string): Promise<void> {
    await this.db.manager.update(Session, { tokenHash: hashOfToken(token) }, { enterpriseId });
  }

  /** Returns whether this call ended the session; ending it twice is no error. */
  async end(token: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(Session, { tokenHash: hashOfToken(token) });
    return affected === 1;
  }

  /** Running sessions of an account, latest first; `current` marks that of the token. */
  async list(accountId: string, token: string): Promise<RunningSession[]> {
    const now = this.clock.wall();
    const tokenHash = hashOfToken(token);
    const running = await this.db.manager
      .createQueryBuilder(Session, 's')
      .where(`s.accountId = :accountId AND s.assuredAt IS NOT NULL AND ${isRunningSession(':now')}`, { accountId, now })
      .orderBy({ 's.lastSeenAt': 'DESC', 's.id': 'DESC' })
      .getMany();
    return running.map((session) => ({ ...session, current: session.tokenHash === tokenHash }));
  }

  /** Ends a session of the account. Throws `NotFound` without one. */
  async endOne(accountId: string, id: string): Promise<void> {
    const { affected } = await this.db.manager.delete(Session, { id, accountId });
    if (affected === 0) throw new NotFound('session');
  }

  /** Ends all sessions of an account but that of the token; returns how many. */
  async endOthers(accountId: string, token: string, sql: EntityManager = this.db.manager): Promise<number> {
    const { affected } = await sql.delete(Session, { accountId, tokenHash: Not(hashOfToken(token)) });
    return affected ?? 0;
  }

  /** Deletes expired sessions; returns how many. */
  async deleteExpired(): Promise<number> {
    const [, affected] = await this.db.query<[unknown, number]>(deleteEndedSessions, [this.clock.wall()]);
    return affected;
  }

  /** Written once a minute: a write with every read would cost too much. */
  private async touch(id: string, now: Date): Promise<void> {
    await this.db.manager.update(Session, { id }, { lastSeenAt: now });
  }

  private async idleSecondsOf(accountId: string): Promise<number> {
    const where = { where: { accountId } };
    const isStaff =
      (await this.db.manager.exists(DeskMembership, where)) || (await this.db.manager.exists(StaffAppointment, where));
    return isStaff ? sessionLimits.staffIdleSeconds : sessionLimits.memberIdleSeconds;
  }
}
