import { Injectable } from '@nestjs/common';
import { attemptMs } from '#identity';
import { Config } from '#platform';
import { HostCookie } from '../http/access/host-cookie.js';

/** Binds a sign-in at the provider to the browser that began it: nobody can be signed in by a link of somebody else. */
@Injectable()
export class AttemptCookie extends HostCookie {
  constructor({ production }: Config) {
    super('ruqu_single_sign_on', { secure: production, seconds: attemptMs / 1000 });
  }
}
