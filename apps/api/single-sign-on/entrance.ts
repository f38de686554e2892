import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionsService, SignInRecordsService } from '#identity';
import { Config } from '#platform';
import { SessionCookie } from '../http/session-cookie.js';

/** The session of a browser that the provider has sent back. */
@Injectable()
export class Entrance {
  constructor(
    private readonly sessions: SessionsService,
    private readonly records: SignInRecordsService,
    private readonly cookie: SessionCookie,
    private readonly config: Config,
  ) {}

  async signedInAs(request: FastifyRequest): Promise<string | null> {
    const token = this.cookie.read(request);
    const signedIn = token ? await this.sessions.find(token) : null;
    return signedIn?.actor.id ?? null;
  }

  /** A new session under a new token, and the one that the browser had before ends. */
  async admit(accountId: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const origin = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    const token = await this.sessions.open(accountId, { ...origin, zoneId: this.config.ZONE });
    await this.records.note(accountId, 'signed_in', origin);
    await this.sessions.end(this.cookie.read(request) ?? '');
    this.cookie.write(reply, token);
  }
}
