import { Secret, TOTP } from 'otpauth';

const issuer = 'Ruqu 入区';

/** 160 random bits, as RFC 4226 advises, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** Content of the QR code for an authenticator app. */
export const uriOf = (secret: string, label: string): string => appOf(secret, label).toString();

/** Time step of a code, now or one beside it, since clocks differ; null for a wrong code. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const app = appOf(secret);
  const distance = app.validate({ token: code, window: 1, timestamp });
  return distance === null ? null : app.counter({ timestamp }) + distance;
}

/** Parameters that all apps support: SHA-1, six digits, thirty seconds. */
const appOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) });
