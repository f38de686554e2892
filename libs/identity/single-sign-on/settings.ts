import { readFileSync } from 'node:fs';
import type { Config } from '#platform';
import { readGrants, type Grants } from './grants.js';

/** 单点登录: settings of the provider and its grants. */
export interface SingleSignOnSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Requested scopes, including that of the claim. */
  scope: string;
  /** Claim whose values give desks and roles, if any. */
  claim: string | undefined;
  grants: Grants;
  redirectUri: string;
  /** Whether the provider may be reached without TLS. */
  plain: boolean;
}

/** Settings from the environment; null without a provider. Throws and names what is wrong. */
export function settingsOf(config: Config): SingleSignOnSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLAIM: claim, OIDC_SCOPE: scope, production } = config;
  if (!issuer) return null;
  const clientSecret = secretOf(config);
  if (!clientId || !clientSecret) {
    throw new Error('OIDC_ISSUER needs OIDC_CLIENT_ID, and OIDC_CLIENT_SECRET or OIDC_CLIENT_SECRET_FILE.');
  }
  if (production && !issuer.startsWith('https:')) throw new Error('OIDC_ISSUER must be https in production.');
  const redirectUri = `${config.publicUrl}/api/v1/session/single-sign-on/callback`;
  return { issuer, clientId, clientSecret, scope, claim, grants: grantsOf(config), redirectUri, plain: !production };
}

const secretOf = ({ OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET_FILE: file }: Config): string | undefined =>
  OIDC_CLIENT_SECRET ?? (file && contentOf('OIDC_CLIENT_SECRET_FILE', file));

function grantsOf({ OIDC_GRANTS: given, OIDC_CLAIM }: Config): Grants {
  if (!given) return {};
  if (!OIDC_CLAIM) throw new Error('OIDC_GRANTS needs OIDC_CLAIM, the claim whose values it names.');
  return readGrants(given.startsWith('{') ? given : contentOf('OIDC_GRANTS', given));
}

function contentOf(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error(`${variable} must name a file that can be read; ${file} cannot.`);
  }
}
