import { RecoveryCode } from '../../libs/identity/tables/sign-in/recovery-code.entity.js';
import { SecondFactor } from '../../libs/identity/tables/sign-in/second-factor.entity.js';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Authenticator } from '#test/support/people/authenticator';
import { Journey } from '#test/support/people/journey';
import { lettersTo } from '#test/support/people/letters';
import { raceHolding } from '#test/support/system/timing/race';
import { theProcedure } from '#test/support/engine/zone-procedures';

const password = 'Ruqu-demo-2026';
const session = '/api/v1/session';
const account = '/api/v1/account';
const factor = `${account}/second-factor`;

/** 第二因素 and 再次验证 over HTTP. */
describe('proving who one is', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const begins = (name: string, browser = api.http()) =>
    browser.post(session).send({ email: `${name}@ruqu.example`, password });
  const enters = async (name: string): Promise<Http> => {
    const browser = api.http();
    await begins(name, browser).expect(201);
    return browser;
  };
  const awaiting = async (name: string): Promise<Http> => {
    const browser = api.http();
    await begins(name, browser).expect(202, { awaits: 'second_factor' });
    return browser;
  };
  const gives = (browser: Http, code: string) => browser.post(`${session}/second-factor`).send({ code });
  const isIn = async (browser: Http) => (await browser.get(session)).status === 200;
  const cookieOf = ({ headers }: { headers: Record<string, unknown> }) =>
    /ruqu_session=[\w-]+/.exec(String(headers['set-cookie']))?.[0] ?? '';

  it('sets up an app that counts once its first code is given', async () => {
    const [browser, other] = [await enters('tax'), await enters('tax')];
    expect((await browser.get(factor).expect(200)).body).toEqual({ since: null, recoveryCodesLeft: 0 });
    const first = (await browser.post(factor).expect(201)).body;
    const { secret, uri } = (await browser.post(factor).expect(201)).body;
    expect(uri).toContain(`secret=${secret}`);
    const confirm = (code: string) => browser.post(`${factor}/confirmation`).send({ code });
    expect((await confirm(new Authenticator(api, first.secret).code()).expect(403)).body.type).toBe(
      '/problems/code_refused',
    );
    expect(await isIn(await enters('tax'))).toBe(true);

    const app = new Authenticator(api, secret);
    const { recoveryCodes } = (await confirm(app.code()).expect(201)).body;
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await browser.get(factor).expect(200)).body).toEqual({
      since: api.clock.now().toISOString(),
      recoveryCodesLeft: 10,
    });
    expect([await isIn(browser), await isIn(other)]).toEqual([true, false]);
    await browser.post(factor).expect(409);

    const stored = JSON.stringify([await api.db.manager.find(SecondFactor), await api.db.manager.find(RecoveryCode)]);
    expect([secret, ...recoveryCodes].filter((told) => stored.includes(told))).toEqual([]);
  });

  it('signs in by password and code, and lets the session do nothing in between', async () => {
    const app = await Authenticator.enrol(api, await enters('planning'));
    const browser = await awaiting('planning');
    for (const path of [session, `${account}/sessions`, factor, '/api/v1/tasks', '/api/v1/admin/invariant-violations'])
      expect((await browser.get(path).expect(401)).body.type).toBe('/problems/second_factor_required');
    await browser.post(`${session}/assurance`).send({ password }).expect(401);
    await browser.post(factor).expect(401);

    await gives(browser, app.wrong()).expect(403);
    expect((await gives(browser, app.code()).expect(201)).body).toMatchObject({
      account: { email: 'planning@ruqu.example' },
      secondFactor: { enrolled: true, required: false },
    });
    const outcomes = (await browser.get(`${account}/sign-ins`).expect(200)).body.items.map(
      ({ outcome }: { outcome: string }) => outcome,
    );
    expect(outcomes).toEqual(['signed_in', 'code_refused', 'code_awaited', 'signed_in']);

    const left = await awaiting('planning');
    await left.delete(session).expect(204);
    await gives(left, app.code(1)).expect(401);
    const late = await awaiting('planning');
    api.clock.pass({ minutes: 5, seconds: 1 });
    await gives(late, app.code()).expect(401);
    await gives(api.http(), app.code()).expect(401);
  });

  it('gives a new session at each step, so that one planted beforehand is worth nothing', async () => {
    const app = await Authenticator.enrol(api, await enters('ecology'));
    const planted = cookieOf(await begins('ecology').expect(202));
    const waiting = cookieOf(await begins('ecology', api.http().set('Cookie', planted)).expect(202));
    const finished = cookieOf(await gives(api.http().set('Cookie', waiting), app.code()).expect(201));
    expect(new Set([planted, waiting, finished]).size).toBe(3);
    const found = [planted, waiting, finished].map((cookie) => isIn(api.http().set('Cookie', cookie)));
    expect(await Promise.all(found)).toEqual([false, false, true]);
    await gives(api.http().set('Cookie', waiting), app.code(1)).expect(401);
  });

  it('takes each code once, also of two at once, and of no other account', async () => {
    const [mine, theirs] = [
      await Authenticator.enrol(api, await enters('market')),
      await Authenticator.enrol(api, await enters('customs')),
    ];
    const code = mine.code();
    const browsers = [await awaiting('market'), await awaiting('market')];
    const held = `SELECT 1 FROM second_factor WHERE account_id = '${await api.accountId('market')}' FOR UPDATE`;
    const replies = await raceHolding(api.db, held, ...browsers.map((browser) => () => gives(browser, code)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 403]);
    await gives(await awaiting('market'), code).expect(403);
    await gives(await awaiting('market'), mine.code(-1)).expect(403);
    await gives(await awaiting('market'), theirs.code()).expect(403);
    await gives(await awaiting('market'), theirs.recoveryCodes[0] ?? '').expect(403);
    await gives(await awaiting('market'), mine.code(1)).expect(201);
  });

  it('takes a recovery code once, until new ones take their place', async () => {
    const [code = '', other = ''] = (await Authenticator.enrol(api, await enters('commerce'))).recoveryCodes;
    const browser = await awaiting('commerce');
    await gives(browser, code.toLowerCase().replaceAll('-', ' ')).expect(201);
    await gives(await awaiting('commerce'), code).expect(403);
    expect((await browser.get(factor)).body.recoveryCodesLeft).toBe(9);
    const { recoveryCodes } = (await browser.post(`${factor}/recovery-codes`).expect(201)).body;
    await gives(await awaiting('commerce'), other).expect(403);
    await gives(await awaiting('commerce'), recoveryCodes[0]).expect(201);

    await browser.delete(factor).expect(204);
    expect(await isIn(await enters('commerce'))).toBe(true);
    await browser.delete(factor).expect(409);
  });

  it('makes whoever guesses codes wait, wherever they come from', async () => {
    const app = await Authenticator.enrol(api, await enters('window2'));
    for (let attempt = 1; attempt <= 5; attempt += 1) await gives(await awaiting('window2'), app.wrong()).expect(403);
    const delayed = await gives(await awaiting('window2'), app.code())
      .expect(429)
      .expect('Retry-After', '1');
    expect(delayed.body.type).toBe('/problems/sign_in_delayed');
    api.clock.pass({ seconds: 2 });
    await gives(await awaiting('window2'), app.code()).expect(201);
  });

  it('asks again for a code or a password before what is weighty, if the last is a quarter of an hour old', async () => {
    const admin = api.http();
    const before = cookieOf(await begins('admin', admin).expect(201));
    const correct = () =>
      admin
        .put('/api/v1/admin/calendar/days/2026-03-18')
        .send({ working: false, reason: '园区供电检修，全区放假一天' });
    api.clock.pass({ minutes: 16 });
    expect((await correct().expect(403)).body).toMatchObject({ type: '/problems/step_up_required', by: 'password' });
    await admin.post(`${session}/assurance`).send({ password: 'not it at all' }).expect(403);
    await admin.post(`${session}/assurance`).send({ password }).expect(204);
    expect(await isIn(api.http().set('Cookie', before))).toBe(false);
    await correct().expect(200);

    const app = await Authenticator.enrol(api, admin);
    api.clock.pass({ minutes: 16 });
    const change = () => admin.put(`${account}/password`).send({ current: password, next: 'correct horse battery' });
    expect((await change().expect(403)).body).toMatchObject({ by: 'code' });
    expect((await admin.post(`${session}/assurance`).send({ password }).expect(403)).body).toMatchObject({
      by: 'code',
    });
    await admin.post(`${session}/assurance`).send({ code: app.code() }).expect(204);
    await change().expect(204);
  });

  it('asks it of whoever signs a decision, and of no reviewer', async () => {
    const journey = await new Journey(api, theProcedure('entry')).submits();
    await journey.accepted();
    api.clock.pass({ minutes: 16 });
    await journey.reviewed();
    await journey.claims('sign-committee');
    api.clock.pass({ minutes: 16 });
    const { id, desk } = await journey.task('sign-committee');
    const sign = (browser: Http) =>
      browser
        .post(`/api/v1/tasks/${id}/outcome`)
        .send({ outcome: 'approve', checklist: journey.checklistOf('sign-committee') });
    expect((await sign(await journey.as(desk)).expect(403)).body.type).toBe('/problems/step_up_required');
    await sign(await journey.as('enterprise')).expect(403, /role_required/);
    await sign(await journey.as('tax')).expect(404);
    await sign(await api.signIn(desk)).expect(201);
  });
});

describe('where staff need a second factor', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ SECOND_FACTOR: 'staff' });
  });
  afterAll(() => api.close());

  it('lets them in to set one up, and nowhere else before they have', async () => {
    const [officer, owner] = [await api.signIn('window'), await api.signIn('enterprise')];
    expect((await officer.get(session).expect(200)).body.secondFactor).toEqual({ enrolled: false, required: true });
    for (const path of ['/api/v1/tasks', '/api/v1/messages', '/api/v1/applications'])
      expect((await officer.get(path).expect(403)).body.type).toBe('/problems/second_factor_enrolment_required');
    await officer.get(`${account}/sessions`).expect(200);
    await owner.get('/api/v1/applications').expect(200);

    await Authenticator.enrol(api, officer);
    await officer.get('/api/v1/tasks').expect(200);
    await officer.delete(factor).expect(204);
    await officer.get('/api/v1/tasks').expect(403);
  });

  it('lets an administrator take it from a colleague who has lost theirs, who hears of it and sets up another', async () => {
    const [admin, officer] = [await api.signIn('admin'), await api.signIn('customs')];
    await Authenticator.enrol(api, admin);
    await Authenticator.enrol(api, officer);
    const of = async (name: string) => `/api/v1/admin/staff/${await api.accountId(name)}`;
    const takes = async (name: string, by: Http) => by.delete(`${await of(name)}/second-factor`);
    expect((await admin.get(await of('customs')).expect(200)).body).toMatchObject({ hasSecondFactor: true });

    api.clock.pass({ minutes: 16 });
    expect((await takes('customs', admin)).body).toMatchObject({ type: '/problems/step_up_required', by: 'code' });
    const sure = await api.signIn('admin');
    expect((await takes('admin', sure)).body).toMatchObject({ refusal: 'own_access' });
    expect((await takes('tax', sure)).body.type).toBe('/problems/no_second_factor');
    expect((await takes('enterprise', sure)).status).toBe(404);
    await officer.get('/api/v1/tasks').expect(200);

    expect((await takes('customs', sure)).status).toBe(204);
    await officer.get(session).expect(401);
    expect((await lettersTo(api, 'customs')).at(-1)).toContain('由园区管理员解除了两步验证');
    expect(await api.db.manager.countBy(RecoveryCode, { accountId: await api.accountId('customs') })).toBe(0);
    expect((await sure.get('/api/v1/admin/access-events?limit=1').expect(200)).body.items).toMatchObject([
      {
        kind: 'second_factor_removed',
        about: { id: await api.accountId('customs') },
        by: { name: expect.any(String) },
      },
    ]);

    const again = api.http();
    await again.post(session).send({ email: 'customs@ruqu.example', password }).expect(201);
    expect((await again.get('/api/v1/tasks')).body.type).toBe('/problems/second_factor_enrolment_required');
    await Authenticator.enrol(api, again);
    await again.get('/api/v1/tasks').expect(200);
  });

  it('leaves alone whoever serves the zone no more', async () => {
    await Authenticator.enrol(api, await api.signIn('tax'));
    await api.db.query('UPDATE desk_membership SET revoked_at = now() WHERE account_id = $1', [
      await api.accountId('tax'),
    ]);
    const admin = await api.signIn('admin');
    const taking = admin.delete(`/api/v1/admin/staff/${await api.accountId('tax')}/second-factor`);
    expect((await taking.expect(409)).body).toMatchObject({ refusal: 'staff_no_more' });
  });
});
