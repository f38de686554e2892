import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { Clock, NotFound, type Actor } from '#kernel';
import { queryPrepared, newId } from '#platform';
import { actorOfSession, isRunningSession } from '../actors/actor-of.sql.js';
import { dayIn } from '../actors/day-in.js';
import { hashOfToken, newToken } from './session-token.js';
import { Session } from '../tables/session.entity.js';
import { shortened, type Origin } from './sign-in-records.service.js';
import { StaffAppointment } from '../tables/staff-appointment.entity.js';
import { DeskMembership } from '../tables/desk-membership.entity.js';
import { deleteEndedSessions } from './sessions.sql.js';

const minute = 60_000;

/** Staff see other people's dossiers, so their sessions end sooner. Idle in seconds, whole in milliseconds. */
export const sessionLimits = {
  staffIdleSeconds: 1800,
  memberIdleSeconds: 7200,
  wholeMs: 12 * 60 * minute,
  /** How long a session waits for the code of the second factor. */
  unfinishedMs: 5 * minute,
} as const;

/** How far somebody has proved who they are. */
export interface Assurance {
  /** When they last did; null while the code of their second factor is awaited. */
  assuredAt: Date | null;
  hasSecondFactor: boolean;
  /** The provider of single sign-on asked for one there. */
  vouched: boolean;
  /** Not those who sign in at a provider only. */
  hasPassword: boolean;
}

/** Who has signed in, how surely, and the revision of their zone's rules at this moment. */
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

/** Where it begins, and how surely. */
interface Beginning extends Origin {
  zoneId: string;
  /** A code has to follow before it is good for anything. */
  awaitsCode?: boolean;
  /** At a provider, which may also have asked for a second factor there. */
  provedSecondsAgo?: number;
  vouched?: boolean;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A new session and its token, which is told once and never stored. */
  async open(accountId: string, beginning: Beginning): Promise<string> {
    const { zoneId, awaitsCode = false, provedSecondsAgo = 0, vouched = false } = beginning;
    const token = newToken();
    const now = this.clock.now();
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

  /** Whoever is behind a token; null when there is no session or it has ended. */
  async find(token: string): Promise<SignedIn | null> {
    const now = this.clock.now();
    const [row] = await queryPrepared<Row>(this.db, actorOfSession, [hashOfToken(token), now, dayIn(now)]);
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

  /** The person has proved again who they are: the session goes on, under a new token. Null when it has ended meanwhile. */
  async assure(token: string): Promise<string | null> {
    const fresh = newToken();
    const finished = { tokenHash: hashOfToken(token), assuredAt: Not(IsNull()) };
    const changed = { tokenHash: hashOfToken(fresh), assuredAt: this.clock.now() };
    const { affected } = await this.db.manager.update(Session, finished, changed);
    return affected === 1 ? fresh : null;
  }

  /** From the next request on the person acts for this enterprise; whether they belong to it is looked at with each. */
  async actFor(token: string, enterpriseId: string): Promise<void> {
    await this.db.manager.update(Session, { tokenHash: hashOfToken(token) }, { enterpriseId });
  }

  /** Whether it was this call that ended it: one that has ended is no error. */
  async end(token: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(Session, { tokenHash: hashOfToken(token) });
    return affected === 1;
  }

  /** Those of an account that have begun and not ended, latest first; `current` is the one of this token. */
  async list(accountId: string, token: string): Promise<(Session & { current: boolean })[]> {
    const now = this.clock.now();
    const tokenHash = hashOfToken(token);
    const running = await this.db.manager
      .createQueryBuilder(Session, 's')
      .where(`s.accountId = :accountId AND s.assuredAt IS NOT NULL AND ${isRunningSession(':now')}`, { accountId, now })
      .orderBy({ 's.lastSeenAt': 'DESC', 's.id': 'DESC' })
      .getMany();
    return running.map((session) => ({ ...session, current: session.tokenHash === tokenHash }));
  }

  /** Ends one of somebody's own sessions. Throws `NotFound` for one that is not, or has ended. */
  async endOne(accountId: string, id: string): Promise<void> {
    const { affected } = await this.db.manager.delete(Session, { id, accountId });
    if (affected === 0) throw new NotFound('session');
  }

  /** Ends all of somebody's sessions but the one of this token; returns how many. */
  async endOthers(accountId: string, token: string, sql: EntityManager = this.db.manager): Promise<number> {
    const { affected } = await sql.delete(Session, { accountId, tokenHash: Not(hashOfToken(token)) });
    return affected ?? 0;
  }

  /** Deletes those that have ended by themselves; returns how many. */
  async deleteExpired(): Promise<number> {
    const [, affected] = await this.db.query<[unknown, number]>(deleteEndedSessions, [this.clock.now()]);
    return affected;
  }

  /** Noted by the minute: a write with every read would cost more than it tells. */
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
