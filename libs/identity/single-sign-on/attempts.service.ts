import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '#kernel';
import { hashOfToken, newToken } from '../sessions/session-token.js';
import { SingleSignOnAttempt } from '../tables/sign-in/single-sign-on-attempt.entity.js';
import { OpenIdProvider, type Secrets } from './provider.js';
import { SingleSignOnRefused } from './single-sign-on-errors.js';
import { takeAttempt } from './attempts.sql.js';

/** Time for the sign-in at the provider. */
export const attemptMs = 10 * 60_000;

/** Purpose of a visit to the provider. */
interface Purpose {
  returnTo: string;
  /** The account to link an identity to; null for a sign-in. */
  accountId: string | null;
}

export interface Beginning extends Purpose {
  /** Whether the provider has to ask for a new proof. */
  again: boolean;
}

export interface Begun {
  /** Address at the provider. */
  address: string;
  /** Value of the cookie that has to come back. */
  browser: string;
}

interface Taken extends Purpose, Secrets {}

/** Visits to the provider that have not come back yet. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly provider: OpenIdProvider,
  ) {}

  async begin({ returnTo, accountId, again }: Beginning): Promise<Begun> {
    const [state, nonce, verifier, browser] = [newToken(), newToken(), newToken(), newToken()];
    const now = this.clock.wall();
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

  /** Takes the attempt of a browser and state, once. Throws {@link SingleSignOnRefused} without one. */
  async take(query: string, browser: string): Promise<Taken> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const place = [hashOfToken(state), hashOfToken(browser), this.clock.wall()];
    const [[taken]] = await this.db.query<[Omit<Taken, 'state'>[], number]>(takeAttempt, place);
    if (!taken) throw new SingleSignOnRefused();
    return { ...taken, state };
  }
}
