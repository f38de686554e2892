import { newCode, readCode } from './verification-code.js';

describe('the verification code', () => {
  it('has four groups of four and can be read back', () => {
    const code = newCode();
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(readCode(code)).toBe(code);
  });

  it('uses each of its 32 characters equally often, so that 16 of them are 80 bits', () => {
    const everyByte = (length: number) => Buffer.from(Array.from({ length }, (_, index) => index * 16 + round));
    let round = 0;
    const seen = new Map<string, number>();
    for (; round < 16; round += 1) {
      for (const letter of newCode(everyByte).replaceAll('-', '')) seen.set(letter, (seen.get(letter) ?? 0) + 1);
    }
    expect(seen.size).toBe(32);
    expect(new Set(seen.values())).toEqual(new Set([8]));
  });

  it('takes what people type', () => {
    expect(readCode(' abcd efgh-jkmn pqrs ')).toBe('ABCD-EFGH-JKMN-PQRS');
    expect(readCode('OIL0-1111-0000-000o')).toBe('0110-1111-0000-0000');
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKMN-PQR', 'ABCD-EFGH-JKMN-PQRSX', 'ABCD-EFGH-JKMN-PQR!', 'UUUU-UUUU-UUUU-UUUU'])(
    'knows that %j is none',
    (typed) => expect(readCode(typed)).toBeNull(),
  );
});
