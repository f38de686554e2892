import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SecondFactorsService, SessionsService, SignInRecordsService, type Arrival } from '#identity';
import { SessionCookie } from '../http/access/session-cookie.js';

type Arriving = Omit<Arrival, 'returnTo'> & { zoneId: string };

/** The session of a browser that the provider has sent back. */
@Injectable()
export class ProviderSessions {
  constructor(
    private readonly sessions: SessionsService,
    private readonly records: SignInRecordsService,
    private readonly factors: SecondFactorsService,
    private readonly cookie: SessionCookie,
  ) {}

  async signedInAs(request: FastifyRequest): Promise<string | null> {
    const token = this.cookie.read(request);
    const signedIn = token ? await this.sessions.find(token) : null;
    return signedIn?.assurance.assuredAt ? signedIn.actor.id : null;
  }

  /** A new session under a new token, and the one that the browser had before ends. */
  async open(arrival: Arriving, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { accountId, zoneId, withSecondFactor: vouched, provedSecondsAgo } = arrival;
    const origin = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    const awaitsCode = !vouched && (await this.factors.find(accountId)) !== null;
    const opening = { ...origin, zoneId, awaitsCode, vouched, provedSecondsAgo };
    const token = await this.sessions.open(accountId, opening);
    await this.records.add(accountId, awaitsCode ? 'code_awaited' : 'signed_in', origin);
    await this.sessions.end(this.cookie.read(request) ?? '');
    this.cookie.write(reply, token);
  }
}
