import { PasswordReset } from '../../libs/identity/tables/sign-in/password-reset.entity.js';
import { Account, RetentionService } from '#identity';
import { DeliveriesService, OutgoingMail } from '#mail';
import { inProduction, startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Authenticator } from '#test/support/people/authenticator';
import { lettersTo } from '#test/support/people/letters';
import { raceHolding } from '#test/support/system/timing/race';

const path = '/api/v1/account/password-resets';
const session = '/api/v1/session';
const first = 'Ruqu-demo-2026';
const next = 'correct horse battery staple';

/** 找回密码 over HTTP, and the letters that tell of it. */
describe('setting a new password', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    await api.db.manager.update(Account, { email: 'market@ruqu.example' }, { locale: 'en' });
  });
  afterAll(() => api.close());
  /** Nobody has to wait for what an earlier story asked for. */
  beforeEach(() => api.clock.pass({ hours: 2 }));

  const asks = (name: string, browser = api.http()) => browser.post(path).send({ email: `${name}@ruqu.example` });
  const sets = (token: string, password = next) => api.http().put(path).send({ token, password });
  const begins = (name: string, password: string, browser: Http = api.http()) =>
    browser.post(session).send({ email: `${name}@ruqu.example`, password });
  const tokensTo = async (name: string) =>
    (await lettersTo(api, name)).flatMap((letter) => /new-password#([\w-]{43})/.exec(letter)?.[1] ?? []);
  const tokenOf = async (name: string) => {
    await asks(name).expect(202, { sent: 'if_known' });
    return (await tokensTo(name)).at(-1) ?? '';
  };

  it('takes the link of the letter once, ends every session and signs nobody in', async () => {
    const browser = api.http();
    await begins('tax', first, browser).expect(201);
    const token = await tokenOf('tax');
    expect(JSON.stringify(await api.db.manager.find(PasswordReset))).not.toContain(token);
    expect(JSON.stringify(await api.db.manager.find(OutgoingMail))).not.toContain(token);

    expect((await sets(token, 'short').expect(400)).body.errors).toMatchObject([{ pointer: '/password' }]);
    const reply = await sets(token).expect(204);
    expect(reply.headers['set-cookie']).toBeUndefined();
    await browser.get(session).expect(401);
    await begins('tax', first).expect(401);
    await begins('tax', next).expect(201);
    expect((await sets(token, 'another password of mine').expect(409)).body.type).toBe('/problems/reset_over');
    expect((await lettersTo(api, 'tax')).at(-1)).toContain('密码已修改');
  });

  it('still asks for the second factor', async () => {
    const browser = api.http();
    await begins('planning', first, browser).expect(201);
    const app = await Authenticator.enrol(api, browser);
    await sets(await tokenOf('planning')).expect(204);
    const again = api.http();
    await begins('planning', next, again).expect(202);
    await again.post(`${session}/second-factor`).send({ code: app.code() }).expect(201);
    expect((await lettersTo(api, 'planning')).join()).toContain('已开启两步验证');
  });

  it('answers and does the same whether or not there is an account', async () => {
    const count = async () => [await api.db.manager.count(PasswordReset), await api.db.manager.count(OutgoingMail)];
    const before = await count();
    const known = await asks('ecology').expect(202);
    const between = await count();
    const unknown = await asks('nobody').expect(202);
    const after = await count();
    expect(unknown.body).toEqual(known.body);
    expect(after.map((rows, at) => rows - (between[at] ?? 0))).toEqual(
      between.map((rows, at) => rows - (before[at] ?? 0)),
    );
    expect(await lettersTo(api, 'nobody')).toEqual([]);
    expect(await api.db.manager.countBy(OutgoingMail, { recipient: 'nobody@ruqu.example' })).toBe(0);
  });

  it('lets no stranger end the link of the owner by asking for another', async () => {
    const [owners, strangers] = [await tokenOf('customs'), await tokenOf('customs')];
    await sets(owners).expect(204);
    await sets(strangers, 'another password of mine').expect(409);
  });

  it('lets the end of half an hour, or another change end a link', async () => {
    const [older, newer] = [await tokenOf('district'), await tokenOf('district')];
    api.clock.pass({ minutes: 30, seconds: 1 });
    await sets(older).expect(409);
    await sets(newer).expect(409);

    const pending = await tokenOf('commerce');
    const browser = api.http();
    await begins('commerce', first, browser).expect(201);
    await browser.put('/api/v1/account/password').send({ current: first, next }).expect(204);
    await sets(pending).expect(409);
    await sets('A'.repeat(43)).expect(409);
  });

  it('lets one of two win that come with one token at once', async () => {
    const token = await tokenOf('market');
    expect((await lettersTo(api, 'market')).at(-1)).toContain('Set a new password');
    const held = `SELECT 1 FROM password_reset WHERE account_id = '${await api.accountId('market')}' FOR UPDATE`;
    const passwords = ['one password of mine', 'another password of mine'];
    const replies = await raceHolding(api.db, held, ...passwords.map((said) => () => sets(token, said)));
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    const entered = await Promise.all(passwords.map((said) => begins('market', said)));
    expect(entered.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  it('makes whoever asks too often wait, known or not, and from one place for many', async () => {
    for (const name of ['window', 'nobody'])
      for (let count = 1; count <= 3; count += 1)
        await asks(name).expect(count + (name === 'window' ? 0 : 3) > 5 ? 429 : 202);
    await asks('district').expect(429).expect('Retry-After', /\d/);
  });

  it('tries a letter again when the mail server did not take it, and forgets it in the end', async () => {
    const failing = await startTestApi({ MAIL_URL: 'smtp://127.0.0.1:1' });
    const deliveries = failing.app.get(DeliveriesService, { strict: false });
    await failing.http().post(path).send({ email: 'window@ruqu.example' }).expect(202);
    expect(failing.queues.jobs).toMatchObject([{ queue: 'mails' }]);
    const { sent, failures } = await deliveries.sendDue();
    expect([sent, String(failures[0])]).toEqual([0, expect.stringContaining('ECONNREFUSED')]);
    expect((await deliveries.sendDue()).failures).toEqual([]);
    failing.clock.pass({ minutes: 1 });
    expect((await deliveries.sendDue()).failures).toHaveLength(1);
    failing.clock.pass({ minutes: 1 });
    expect((await deliveries.sendDue()).failures).toEqual([]);
    failing.clock.pass({ minutes: 30 });
    expect((await deliveries.sendDue()).failures).toEqual([]);
    expect(await deliveries.deleteExpired()).toBe(1);
    await failing.app.get(RetentionService, { strict: false }).deleteExpired();
    expect(await failing.db.manager.count(PasswordReset)).toBe(0);
    await failing.close();
  });
});

describe('setting a new password, in production', () => {
  it('writes to no demonstration account', async () => {
    const api = await startTestApi(inProduction);
    await api.http().post(path).send({ email: 'admin@ruqu.example' }).expect(202);
    expect(await api.db.manager.find(OutgoingMail)).toMatchObject([{ recipient: null }]);
    await api.close();
  });
});
