import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionsService, SignInService, type Credentials } from '#identity';
import type { Actor } from '#kernel';
import { Config } from '#platform';
import { NotSignedIn } from '../http/problems/errors.js';
import { SessionCookie } from '../http/access/session-cookie.js';

/** Signing in and out, as far as it is about requests and cookies. */
@Injectable()
export class BrowserSessions {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
    private readonly config: Config,
  ) {}

  /**
   * Always a new session under a new token, so that one planted in the browser beforehand is worth nothing. Null while
   * it waits for the code of a second factor.
   */
  async signIn(credentials: Credentials, request: FastifyRequest, reply: FastifyReply): Promise<Actor | null> {
    const { ZONE, production } = this.config;
    const { token, awaitsCode } = await this.signIns.signIn(credentials, {
      zoneId: ZONE,
      address: request.ip,
      agent: request.headers['user-agent'] ?? '',
      demonstration: !production,
    });
    await this.endCurrent(request);
    this.cookie.write(reply, token);
    if (awaitsCode) return null;
    const signedIn = await this.sessions.find(token);
    if (!signedIn) throw new NotSignedIn();
    return signedIn.actor;
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.endCurrent(request);
    this.cookie.clear(reply);
  }

  private async endCurrent(request: FastifyRequest): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.sessions.end(token);
  }
}
