import { newSecret, stepOf, uriOf } from './totp.js';

/** Appendix B of RFC 6238 with the last six of its eight digits; the secret is 12345678901234567890. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('codes of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('at %d s are those of RFC 6238', (seconds, code) => {
    expect(stepOf(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('are taken one step early or late, and not two', () => {
    const steps = [-61, -30, 0, 30, 61].map((late) => stepOf(secret, '081804', at(1_111_111_109 + late)));
    const step = Math.floor(1_111_111_109 / 30);
    expect(steps).toEqual([null, step, step, step, null]);
  });

  it.each(['', '08180', '0818040', 'abcdef', '081 804', '验证码一二三'])('are not %p', (code) => {
    expect(stepOf(secret, code, at(1_111_111_109))).toBeNull();
  });

  it('come from a secret of 160 bits, which an app reads from its address', () => {
    const fresh = newSecret();
    expect(fresh).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(uriOf(fresh, 'lin@ruqu.example'));
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('secret')).toBe(fresh);
    expect(decodeURIComponent(uri.pathname)).toContain('lin@ruqu.example');
  });
});
