import { hashPassword } from '../../libs/identity/accounts/password.js';
import { Account, Session, SessionsService, SignInRecord, SignInRecordsService } from '#identity';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';

const path = '/api/v1/account';
const password = 'Ruqu-demo-2026';
const next = 'correct horse battery staple';

/** 账号安全 over HTTP: sessions, the record of sign-ins, and the password. */
describe('keeping one’s account', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const enters = async (name: string, said = password, agent = 'Firefox'): Promise<Http> => {
    const reply = await api
      .http()
      .post('/api/v1/session')
      .set('User-Agent', agent)
      .send({ email: `${name}@ruqu.example`, password: said });
    const cookie = /ruqu_session=[\w-]+/.exec(String(reply.headers['set-cookie']))?.[0] ?? '';
    return api.http().set('Cookie', cookie);
  };
  const isIn = async (browser: Http) => (await browser.get('/api/v1/session')).status === 200;
  const sessions = async (browser: Http) => (await browser.get(`${path}/sessions`).expect(200)).body.items;

  it('shows where somebody is signed in, and ends one of these or all others', async () => {
    const [desktop, phone, forgotten] = [
      await enters('tax'),
      await enters('tax'),
      await enters('tax', password, 'Safari'),
    ];
    const listed = await sessions(desktop);
    expect(listed).toHaveLength(3);
    expect(listed.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toMatch(/token/i);
    const { id } = listed.find(({ agent }: { agent: string }) => agent === 'Safari');

    const stranger = await enters('window');
    await stranger.delete(`${path}/sessions/${id}`).expect(404);
    await desktop.delete(`${path}/sessions/${id}`).expect(204);
    await desktop.delete(`${path}/sessions/${id}`).expect(404);
    expect([await isIn(desktop), await isIn(phone), await isIn(forgotten)]).toEqual([true, true, false]);

    expect((await desktop.delete(`${path}/sessions`).expect(200)).body).toEqual({ ended: 1 });
    expect([await isIn(desktop), await isIn(phone), await isIn(stranger)]).toEqual([true, false, true]);
  });

  it('records who came in and who was refused, newest first, and shows it to nobody else', async () => {
    await enters('planning', 'not the password', 'curl');
    const browser = await enters('planning');
    const first = (await browser.get(`${path}/sign-ins?limit=1`).expect(200)).body;
    expect(first.items).toMatchObject([{ outcome: 'signed_in', agent: 'Firefox', address: expect.any(String) }]);
    const rest = (await browser.get(`${path}/sign-ins?cursor=${first.next}`).expect(200)).body;
    expect(rest).toMatchObject({ items: [{ outcome: 'refused', agent: 'curl' }], next: null });
    const other = await enters('ecology');
    expect((await other.get(`${path}/sign-ins`).expect(200)).body.items).toHaveLength(1);
    await api.http().get(`${path}/sign-ins`).expect(401);
  });

  it('changes the password for who knows it, and every other session ends', async () => {
    const id = await api.accountId('commerce');
    await api.db.manager.update(Account, { id }, { passwordHash: await hashPassword(password) });
    const [browser, other] = [await enters('commerce'), await enters('commerce')];
    const change = (body: object) => browser.put(`${path}/password`).send(body);

    expect((await change({ current: 'not it at all', next }).expect(403)).body.type).toBe('/problems/wrong_password');
    expect((await change({ current: password, next: 'short' }).expect(400)).body.errors).toMatchObject([
      { pointer: '/next' },
    ]);
    expect([await isIn(other), await isIn(await enters('commerce', next))]).toEqual([true, false]);

    await change({ current: password, next }).expect(204);
    expect([await isIn(browser), await isIn(other)]).toEqual([true, false]);
    expect([await isIn(await enters('commerce')), await isIn(await enters('commerce', next))]).toEqual([false, true]);
  });

  it('lets nobody guess the password from a browser that was left open', async () => {
    const browser = await enters('customs');
    const guess = () => browser.put(`${path}/password`).send({ current: 'a guess', next });
    const codes: number[] = [];
    for (let count = 0; count < 7; count += 1) codes.push((await guess()).status);
    expect(codes).toContain(429);
  });

  it('forgets sign-ins after six months and sessions that have ended', async () => {
    await enters('supervisor');
    const records = api.app.get(SignInRecordsService, { strict: false });
    const running = api.app.get(SessionsService, { strict: false });
    const before = await api.db.manager.count(SignInRecord);
    api.clock.pass({ days: 183 });
    expect(await records.deleteExpired()).toBe(0);
    expect(await running.deleteExpired()).toBeGreaterThan(0);
    expect(await api.db.manager.count(Session)).toBe(0);
    api.clock.pass({ days: 2 });
    expect(await records.deleteExpired()).toBe(before);
  });
});
