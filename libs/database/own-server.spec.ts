import { checkServer, faultOf, UnsuitableServer } from './own-server.js';

describe('your own PostgreSQL', () => {
  it.each([150_000, 150_018, 180_004])('may be of version %i', (version) => {
    expect(faultOf({ version, encoding: 'UTF8' })).toBeUndefined();
  });

  it.each([
    [{ version: 140_012, encoding: 'UTF8' }, 'PostgreSQL 14; Ruqu needs 15 or newer'],
    [{ version: 160_000, encoding: 'SQL_ASCII' }, 'SQL_ASCII'],
  ])('is refused when it is %j', (answer, reason) => {
    expect(faultOf(answer)).toContain(reason);
  });

  it('is named without its password when it does not answer', async () => {
    const attempt = checkServer('postgres://ruqu:secret@127.0.0.1:1/ruqu');

    await expect(attempt).rejects.toThrow(UnsuitableServer);
    await expect(attempt).rejects.toThrow(/127\.0\.0\.1:1\/ruqu.*Check DATABASE_URL/);
    await expect(attempt).rejects.not.toThrow(/secret/);
  });
});
