import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '#kernel';
import { hashOfToken, newToken } from '../sessions/session-token.js';
import { SingleSignOnAttempt } from '../tables/single-sign-on-attempt.entity.js';
import { OpenIdProvider, type Secrets } from './provider.js';
import { SingleSignOnRefused } from './single-sign-on-errors.js';
import { takeAttempt } from './attempts.sql.js';

/** How long somebody may take at the provider. */
export const attemptMs = 10 * 60_000;

/** For what somebody goes to the provider. */
interface Purpose {
  returnTo: string;
  /** Who links an identity to the account that they have; null for a sign-in. */
  accountId: string | null;
}

export interface Beginning extends Purpose {
  /** Whether they are to prove anew who they are, also when they are signed in there. */
  again: boolean;
}

export interface Begun {
  /** Where the browser has to go. */
  address: string;
  /** What it has to bring back as a cookie. */
  browser: string;
}

interface Taken extends Purpose, Secrets {}

/** Whoever went to the provider and is expected back. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly provider: OpenIdProvider,
  ) {}

  async begin({ returnTo, accountId, again }: Beginning): Promise<Begun> {
    const [state, nonce, verifier, browser] = [newToken(), newToken(), newToken(), newToken()];
    const now = this.clock.now();
    const address = await this.provider.addressFor({ state, nonce, verifier }, again);
    await this.db.manager.delete(SingleSignOnAttempt, { expiresAt: LessThan(now) });
    await this.db.manager.insert(SingleSignOnAttempt, {
      stateHash: hashOfToken(state),
      browserHash: hashOfToken(browser),
      nonce,
      verifier,
      returnTo,
      accountId,
      expiresAt: new Date(now.getTime() + attemptMs),
    });
    return { address, browser };
  }

  /** The attempt of this browser with this state, once. Throws {@link SingleSignOnRefused} where there is none. */
  async take(query: string, browser: string): Promise<Taken> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const place = [hashOfToken(state), hashOfToken(browser), this.clock.now()];
    const [[taken]] = await this.db.query<[Omit<Taken, 'state'>[], number]>(takeAttempt, place);
    if (!taken) throw new SingleSignOnRefused();
    return { ...taken, state };
  }
}
