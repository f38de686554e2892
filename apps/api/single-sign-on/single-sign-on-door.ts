import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SingleSignOnService, type Beginning } from '#identity';
import { NotFound } from '#kernel';
import { Config } from '#platform';
import { AttemptCookie } from './attempt-cookie.js';
import { Entrance } from './entrance.js';

/** A browser on its way to the provider and back, as far as it is about requests and cookies. */
@Injectable()
export class SingleSignOnDoor {
  constructor(
    private readonly singleSignOn: SingleSignOnService,
    private readonly entrance: Entrance,
    private readonly attempt: AttemptCookie,
    private readonly config: Config,
  ) {}

  /** The address of the provider to go to. */
  async leave(reply: FastifyReply, beginning: Beginning): Promise<string> {
    if (!this.singleSignOn.isSetUp) throw new NotFound('single sign-on');
    const { address, browser } = await this.singleSignOn.begin(beginning);
    this.attempt.write(reply, browser);
    return address;
  }

  /** The way inside this site to go on. */
  async comeBack(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const { returnTo, ...arrival } = await this.singleSignOn.finish({
      query: request.url.split('?')[1] ?? '',
      browser: this.attempt.read(request) ?? '',
      signedInAs: await this.entrance.signedInAs(request),
      zoneId: this.config.ZONE,
    });
    this.attempt.clear(reply);
    await this.entrance.admit({ ...arrival, zoneId: this.config.ZONE }, request, reply);
    return returnTo;
  }
}
