import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '#platform';

/** 会话 cookie. In production its name makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis, `__Host-`). */
@Injectable()
export class SessionCookie {
  readonly name: string;

  constructor(private readonly config: Config) {
    this.name = config.production ? '__Host-ruqu_session' : 'ruqu_session';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.attributes());
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.production } as const;
  }
}
