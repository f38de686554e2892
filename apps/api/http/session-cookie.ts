import { Injectable } from '@nestjs/common';
import { Config } from '#platform';
import { OwnCookie } from './own-cookie.js';

/** 会话 cookie. */
@Injectable()
export class SessionCookie extends OwnCookie {
  constructor({ production }: Config) {
    super('ruqu_session', { secure: production });
  }
}
