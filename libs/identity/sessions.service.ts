import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { askPrepared, newId } from '#platform';
import { actorOfSession } from './actor-of.sql.js';
import { dayIn } from './day-in.js';
import { hashOfToken, newToken } from './session-token.js';
import { Session } from './session.entity.js';
import { StaffAppointment } from './staff-appointment.entity.js';
import { DeskMembership } from './desk-membership.entity.js';

const minute = 60_000;

/** Staff see other people's dossiers, so their sessions end sooner. Idle in seconds, whole in milliseconds. */
export const sessionLimits = { staffIdleSeconds: 1800, memberIdleSeconds: 7200, wholeMs: 12 * 60 * minute } as const;

interface Row extends Omit<Actor, 'kind'> {
  sessionId: string;
  lastSeenAt: Date;
  rulesRevision: number;
}

/** Who has signed in, and the revision of their zone's rules at this moment. */
export interface SignedIn {
  actor: Actor;
  rulesRevision: number;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A new session and its token, which is told once and never stored. */
  async open(accountId: string, zoneId: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.db.manager.insert(Session, {
      id: newId(),
      tokenHash: hashOfToken(token),
      accountId,
      zoneId,
      createdAt: now,
      lastSeenAt: now,
      idleSeconds: await this.idleSecondsOf(accountId),
      expiresAt: new Date(now.getTime() + sessionLimits.wholeMs),
    });
    return token;
  }

  /** Whoever is behind a token; null when there is no session or it has ended. */
  async find(token: string): Promise<SignedIn | null> {
    const now = this.clock.now();
    const [row] = await askPrepared<Row>(this.db, actorOfSession, [hashOfToken(token), now, dayIn(now)]);
    if (!row) return null;
    const { sessionId, lastSeenAt, rulesRevision, ...actor } = row;
    if (now.getTime() - lastSeenAt.getTime() > minute) await this.touch(sessionId, now);
    return { actor: { ...actor, kind: 'person' }, rulesRevision };
  }

  /** Ends a session. One that has ended is no error. */
  async end(token: string): Promise<void> {
    await this.db.manager.delete(Session, { tokenHash: hashOfToken(token) });
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
