import { Injectable } from '@nestjs/common';
import { Config } from '#platform';
import { HostCookie } from './host-cookie.js';

/** 会话 cookie. */
@Injectable()
export class SessionCookie extends HostCookie {
  constructor({ production }: Config) {
    super('ruqu_session', { secure: production });
  }
}
