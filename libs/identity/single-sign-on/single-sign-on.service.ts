import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AttemptsService, type Beginning, type Begun } from './attempts.service.js';
import { grantedBy, type Grant } from './grants.js';
import { IdentitiesService } from './identities.service.js';
import { LinkedIdentity } from '../tables/sign-in/linked-identity.entity.js';
import { OpenIdProvider, type Identity } from './provider.js';
import { SingleSignOnRefused } from './single-sign-on-errors.js';

/** Return from the provider, with the browser and its session. */
export interface Return {
  /** Query of the callback address. */
  query: string;
  /** Its cookie. */
  browser: string;
  signedInAs: string | null;
  zoneId: string;
}

export interface Arrival {
  accountId: string;
  returnTo: string;
  provedSecondsAgo: number;
  /** Whether the provider reports a second factor. */
  withSecondFactor: boolean;
}

/** 单点登录 of staff. */
@Injectable()
export class SingleSignOnService {
  constructor(
    private readonly db: DataSource,
    private readonly provider: OpenIdProvider,
    private readonly attempts: AttemptsService,
    private readonly identities: IdentitiesService,
  ) {}

  get isSetUp(): boolean {
    return this.provider.settings !== null;
  }

  begin(beginning: Beginning): Promise<Begun> {
    return this.attempts.begin(beginning);
  }

  /** Finishes a sign-in. Throws any error of single-sign-on-errors.ts. */
  async finish({ query, browser, signedInAs, zoneId }: Return): Promise<Arrival> {
    const { returnTo, accountId: linking, ...secrets } = await this.attempts.take(query, browser);
    if (linking !== null && linking !== signedInAs) throw new SingleSignOnRefused();
    const identity = await this.provider.identityOf(query, secrets);
    const accountId = await this.db.transaction(async (tx) => {
      const found =
        linking === null
          ? this.identities.accountOf(tx, identity)
          : this.identities.link(tx, identity, { accountId: linking, zoneId });
      const holder = { accountId: await found, zoneId };
      await this.identities.applyGrant(tx, holder, this.grantOf(identity));
      return holder.accountId;
    });
    const { claims, provedSecondsAgo } = identity;
    return { accountId, returnTo, provedSecondsAgo, withSecondFactor: saysSecondFactor(claims.amr) };
  }

  /** Whether the account is linked to the current provider. */
  isLinked(accountId: string): Promise<boolean> {
    const issuer = this.provider.settings?.issuer;
    return issuer ? this.db.manager.existsBy(LinkedIdentity, { accountId, issuer }) : Promise.resolve(false);
  }

  private grantOf({ claims }: Identity): Grant {
    const { claim, grants = {} } = this.provider.settings ?? {};
    return grantedBy(claim === undefined ? undefined : claims[claim], grants);
  }
}

const secondFactors = new Set(['mfa', 'otp', 'hwk']);

/** Authentication Method Reference Values, RFC 8176. */
const saysSecondFactor = (amr: unknown): boolean =>
  Array.isArray(amr) && amr.some((one: unknown) => typeof one === 'string' && secondFactors.has(one));
