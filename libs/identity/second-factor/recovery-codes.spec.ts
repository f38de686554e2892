import { hashOfRecoveryCode, isRecoveryCode, newRecoveryCodes } from './recovery-codes.js';

describe('recovery codes', () => {
  it('are ten, all different, in groups that can be copied by hand', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    expect(codes.filter((code) => !/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toEqual([]);
  });

  it('are the same in small letters and without hyphens', () => {
    const [code = ''] = newRecoveryCodes();
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    expect(isRecoveryCode(typed)).toBe(true);
    expect(hashOfRecoveryCode(typed)).toBe(hashOfRecoveryCode(code));
  });

  it('are not the six digits of an app', () => {
    expect(isRecoveryCode('081804')).toBe(false);
  });
});
