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

  read({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
    const prefix = `${this.name}=`;
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
  }

  /** The token must consist of characters that a cookie may hold as they are, such as base64url. */
  write(reply: FastifyReply, token: string): void {
    void reply.header('set-cookie', `${this.name}=${token}; ${this.attributes}`);
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes}`);
  }

  private get attributes(): string {
    return ['Path=/', 'HttpOnly', ...(this.config.production ? ['Secure'] : []), 'SameSite=Lax'].join('; ');
  }
}
