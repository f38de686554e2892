import { hashPassword, isPassword, passwordFault } from './password.js';

describe('passwordFault', () => {
  it.each(['Ruqu-demo-2026', 'correct horse battery staple', '入区系统的一个很长的口令呀'])(
    'accepts %s',
    (password) => {
      expect(passwordFault(password)).toBeUndefined();
    },
  );

  it.each([
    ['short', 'has 5 characters; it needs at least 12'],
    ['入'.repeat(11), 'has 11 characters'],
    ['x1'.repeat(70), 'at most 128'],
    ['Password1234', 'tried first'],
    ['abababababab', 'tried first'],
  ])('refuses %s', (password, reason) => {
    expect(passwordFault(password)?.en).toContain(reason);
  });
});

describe('isPassword', () => {
  it('knows the one password, however it was typed', async () => {
    const hash = await hashPassword('Ruqu-démo-2026'.normalize('NFD'));

    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword('Ruqu-démo-2026'.normalize('NFC'), hash)).toBe(true);
    expect(await isPassword('ruqu-démo-2026', hash)).toBe(false);
  });

  it('says no where there is no account', async () => {
    expect(await isPassword('Ruqu-demo-2026', undefined)).toBe(false);
  });

  it('turns away what would wait too long, and stands ready again afterwards', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 130 }, () => isPassword('Ruqu-demo-2026', undefined)));
    const refused = asked.filter(({ status }) => status === 'rejected');

    expect(refused).toHaveLength(130 - 102);
    expect(refused[0]).toMatchObject({ reason: { code: 'busy' } });
    expect(await isPassword('Ruqu-demo-2026', undefined)).toBe(false);
  });
});
