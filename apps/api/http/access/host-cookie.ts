import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A cookie of this host alone. In production its name makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis, `__Host-`). */
export class HostCookie {
  readonly name: string;
  private readonly options: CookieSerializeOptions;

  constructor(plainName: string, { secure, seconds }: { secure: boolean; seconds?: number }) {
    this.name = secure ? `__Host-${plainName}` : plainName;
    this.options = { maxAge: seconds, path: '/', httpOnly: true, secure, sameSite: 'lax' };
  }

  read({ cookies }: Pick<FastifyRequest, 'cookies'>): string | undefined {
    return cookies[this.name];
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.options);
  }

  clear(reply: FastifyReply): void {
    void reply.setCookie(this.name, '', { ...this.options, maxAge: 0 });
  }
}
