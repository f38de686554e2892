import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SingleSignOnService, type Beginning } from '#identity';
import { NotFound } from '#kernel';
import { Config } from '#platform';
import { AttemptCookie } from './attempt-cookie.js';
import { ProviderSessions } from './provider-sessions.service.js';

/** A browser on its way to the provider and back, as far as it is about requests and cookies. */
@Injectable()
export class SingleSignOnAttempts {
  constructor(
    private readonly singleSignOn: SingleSignOnService,
    private readonly sessions: ProviderSessions,
    private readonly attempt: AttemptCookie,
    private readonly config: Config,
  ) {}

  /** The address of the provider to go to. */
  async begin(reply: FastifyReply, beginning: Beginning): Promise<string> {
    if (!this.singleSignOn.isSetUp) throw new NotFound('single sign-on');
    const { address, browser } = await this.singleSignOn.begin(beginning);
    this.attempt.write(reply, browser);
    return address;
  }

  /** The way inside this site to go on. */
  async finish(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const { returnTo, ...arrival } = await this.singleSignOn.finish({
      query: request.url.split('?')[1] ?? '',
      browser: this.attempt.read(request) ?? '',
      signedInAs: await this.sessions.signedInAs(request),
      zoneId: this.config.ZONE,
    });
    this.attempt.clear(reply);
    await this.sessions.open({ ...arrival, zoneId: this.config.ZONE }, request, reply);
    return returnTo;
  }
}
