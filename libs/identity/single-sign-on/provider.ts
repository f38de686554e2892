import { Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Clock } from '#kernel';
import { Config } from '#platform';
import { ProviderSilent, SingleSignOnRefused } from './single-sign-on-errors.js';
import { settingsOf, type SingleSignOnSettings } from './settings.js';

const hour = 3_600_000;
const timeoutSeconds = 5;
/** Maximum age of the sign-in at the provider, which has to report its time. */
const longestSeconds = 12 * 3600;
const skewSeconds = 30;

/** Secrets that have to come back unchanged. */
export interface Secrets {
  state: string;
  nonce: string;
  verifier: string;
}

/** Identity as stated by the provider. */
export interface Identity {
  issuer: string;
  subject: string;
  claims: Readonly<Record<string, unknown>>;
  /** Age of the last proof at the provider. */
  provedSecondsAgo: number;
}

/** 身份提供方, spoken to by a certified client of OpenID Connect. */
@Injectable()
export class OpenIdProvider {
  readonly settings: SingleSignOnSettings | null;
  private readonly logger = new Logger('SingleSignOn');
  private known: { metadata: oidc.ServerMetadata; at: number } | null = null;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    this.settings = settingsOf(config);
  }

  /** Address for the browser; `again` asks for a new proof. */
  async addressFor({ state, nonce, verifier }: Secrets, again: boolean): Promise<string> {
    const { scope, redirectUri } = this.requireSettings();
    const client = await this.client();
    const challenge = await oidc.calculatePKCECodeChallenge(verifier);
    const parameters = { redirect_uri: redirectUri, scope, state, nonce };
    return oidc.buildAuthorizationUrl(client, {
      ...parameters,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      max_age: String(longestSeconds),
      ...(again ? { prompt: 'login' } : {}),
    }).href;
  }

  /** The returning identity. Throws {@link SingleSignOnRefused} for any fault, {@link ProviderSilent} in an outage. */
  async identityOf(query: string, { state, nonce, verifier }: Secrets): Promise<Identity> {
    const { redirectUri } = this.requireSettings();
    const client = await this.client();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, maxAge: longestSeconds };
    try {
      const tokens = await oidc.authorizationCodeGrant(client, new URL(`${redirectUri}?${query}`), checks);
      const inToken = tokens.claims();
      if (!inToken) throw new SingleSignOnRefused();
      const inInfo = await oidc.fetchUserInfo(client, tokens.access_token, inToken.sub);
      const provedSecondsAgo = Math.max(0, inToken.iat - (inToken.auth_time ?? inToken.iat));
      return { issuer: inToken.iss, subject: inToken.sub, claims: { ...inInfo, ...inToken }, provedSecondsAgo };
    } catch (error) {
      throw this.toRefusal(error);
    }
  }

  private requireSettings(): SingleSignOnSettings {
    if (!this.settings) throw new Error('Single sign-on is not set up here.');
    return this.settings;
  }

  /** A new client each time reads the provider's current keys. */
  private async client(): Promise<oidc.Configuration> {
    const { clientId, clientSecret, plain } = this.requireSettings();
    const tolerant = { client_secret: clientSecret, [oidc.clockTolerance]: skewSeconds };
    const client = new oidc.Configuration(await this.metadata(), clientId, tolerant);
    client.timeout = timeoutSeconds;
    oidc.enableNonRepudiationChecks(client);
    if (plain) oidc.allowInsecureRequests(client);
    return client;
  }

  /** Read once an hour; during an outage the last answer holds. */
  private async metadata(): Promise<oidc.ServerMetadata> {
    const now = this.clock.wall().getTime();
    if (this.known && now - this.known.at < hour) return this.known.metadata;
    try {
      this.known = { metadata: await this.discovered(), at: now };
    } catch (error) {
      if (!this.known) throw new ProviderSilent(error);
    }
    return this.known.metadata;
  }

  private async discovered(): Promise<oidc.ServerMetadata> {
    const { issuer, clientId, plain } = this.requireSettings();
    const execute = plain ? [oidc.allowInsecureRequests] : [];
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, undefined, {
      execute,
      timeout: timeoutSeconds,
    });
    return found.serverMetadata();
  }

  /** Logs code and sentence of the error, never a token; the person sees neither. */
  private toRefusal(error: unknown): Error {
    if (error instanceof SingleSignOnRefused) return error;
    if (isOutage(error as ClientError)) return new ProviderSilent(error);
    const { code, message } = error as { code?: string; message?: string };
    this.logger.warn(`Refused: ${[code, message].filter(Boolean).join(', ')}`);
    return new SingleSignOnRefused();
  }
}

interface ClientError {
  code?: string;
  message?: string;
  /** HTTP status of a faulty answer. */
  status?: number;
  cause?: ClientError;
}

/** No answer, a late one, or a server error of the provider. */
function isOutage({ code, message, status = 0, cause }: ClientError): boolean {
  if (code === 'OAUTH_TIMEOUT' || message === 'fetch failed' || status >= 500) return true;
  return cause !== undefined && isOutage(cause);
}
