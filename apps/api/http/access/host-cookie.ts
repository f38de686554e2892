import type { FastifyReply, FastifyRequest } from 'fastify';

/** A cookie of this host alone. In production its name makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis, `__Host-`). */
export class HostCookie {
  readonly name: string;
  private readonly attributes: string;

  constructor(plainName: string, { secure, seconds }: { secure: boolean; seconds?: number }) {
    this.name = secure ? `__Host-${plainName}` : plainName;
    const age = seconds === undefined ? [] : [`Max-Age=${seconds}`];
    this.attributes = [...age, 'Path=/', 'HttpOnly', ...(secure ? ['Secure'] : []), 'SameSite=Lax'].join('; ');
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
    void reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes.replace(/^Max-Age=\d+; /, '')}`);
  }
}
