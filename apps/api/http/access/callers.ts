import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiKeysService, SessionsService, type Assurance, type KeyScope, type SignedIn } from '#identity';
import { bearerOf } from './bearer.js';
import { NotSignedIn, TwoCredentials } from '../problems/errors.js';
import { SessionCookie } from './session-cookie.js';

export interface Caller extends Omit<SignedIn, 'assurance'> {
  /** How surely the person is known; null for a program, which proves nothing about a person. */
  assurance: Assurance | null;
  /** What the key lets a program do; null for a person at a browser. */
  scopes: readonly KeyScope[] | null;
}

/** Who asks: a person by the cookie of their browser, or a program by a key. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: SessionsService,
    private readonly keys: ApiKeysService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Throws `NotSignedIn`, `KeyRefused`, or {@link TwoCredentials} when both are sent. */
  async of(request: FastifyRequest): Promise<Caller> {
    const [token, key] = [this.cookie.read(request), bearerOf(request)];
    if (key !== undefined && token) throw new TwoCredentials();
    if (key !== undefined) return { ...(await this.keys.find(key)), assurance: null };
    const signedIn = token ? await this.sessions.find(token) : null;
    if (!signedIn || !isMeant(request, signedIn)) throw new NotSignedIn();
    return { ...signedIn, scopes: null };
  }
}

/** A page says for whom it asks: another window of the browser may have signed in somebody else since. */
function isMeant({ headers }: FastifyRequest, { actor }: SignedIn): boolean {
  const account = headers['ruqu-account'];
  return account === undefined || account === actor.id;
}
