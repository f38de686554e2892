import { Secret, TOTP } from 'otpauth';

const issuer = 'Ruqu 入区';

/** 160 random bits, as RFC 4226 advises, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app reads from a QR code. */
export const uriOf = (secret: string, label: string): string => appOf(secret, label).toString();

/** The time step of 30 seconds that a code belongs to, now or one beside it, since clocks differ; null for a wrong one. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const app = appOf(secret);
  const distance = app.validate({ token: code, window: 1, timestamp });
  return distance === null ? null : app.counter({ timestamp }) + distance;
}

/** All that the apps in use agree on: SHA-1, six digits, thirty seconds. */
const appOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) });
