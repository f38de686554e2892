import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TOTP } from 'otpauth';
import type { DataSource } from 'typeorm';
import { chinaCalendar, dayOf } from '#calendar';
import { followClock } from '#demonstration';
import { Account, demonstrationPassword } from '#identity';
import { loadConfig, SystemClock } from '#platform';
import { inProduction, startTestApi } from '#test/support/system/api';
import { databaseUrl, freshDatabase } from '#test/support/system/database';
import { eventually } from '#test/support/system/timing/eventually';
import { browsersAt, type Http } from '#test/support/system/http/http';
import { startApi } from '../../apps/api/main.js';
import { atFreePort } from '../../apps/cli/start/port.js';
import { seedDatabase } from '../../apps/cli/start/seed.js';
import { startWorker } from '../../apps/worker/main.js';

const announced = {
  proposed: { projects: 56, rdDesign: 46, investmentCny: '8080000000.00', tradeUsd: '1489000000.00' },
  reserve: { projects: 54 },
};

/** Where each person lands first. */
function firstPageOf({ enterprise, desks, deputyAt, readsPanel }: Record<string, object[] | boolean | null>): string {
  if (enterprise) return 'applications';
  if (readsPanel || (deputyAt as object[]).length > 0) return 'panels?state=planned';
  return (desks as object[]).length > 0 ? 'tasks' : 'projects';
}

/** 演示时间: API and worker as a start runs them, on the demonstration as it is loaded. */
describe('the time of a demonstration', () => {
  const home = path.join(tmpdir(), `ruqu-time-${process.env.RUQU_TEST_RUN}`);
  const config = loadConfig({ NODE_ENV: 'development', RUQU_HOME: home, DATABASE_URL: databaseUrl('time') });
  const parts: { close(): Promise<unknown> }[] = [];
  const address = '/api/v1/demonstration/time';
  let db: DataSource;
  let browsers: ReturnType<typeof browsersAt>;
  let admin: Http;

  beforeAll(async () => {
    db = await freshDatabase(databaseUrl('time'));
    await seedDatabase(config);
    parts.push(await startWorker(config));
    parts.push(await atFreePort(config.HOST, 3100, (port) => startApi(Object.assign(config, { PORT: port }))));
    browsers = browsersAt(`http://${config.HOST}:${config.PORT}`);
    admin = await signedIn('admin');
  }, 120_000);
  afterAll(async () => {
    browsers.close();
    for (const part of parts.reverse()) await part.close();
    await db.destroy();
    rmSync(home, { recursive: true, force: true });
  });

  async function signedIn(name: string, answer = 201): Promise<Http> {
    const browser = browsers.open();
    const credentials = { email: `${name}@ruqu.example`, password: demonstrationPassword };
    await browser.post('/api/v1/session').send(credentials).expect(answer);
    return browser;
  }
  const timeFor = async (browser: Http): Promise<number> =>
    Date.parse((await browser.get(address).expect(200)).body.now as string);
  const move = (step: string) => admin.post(`${address}/steps`).send({ step });
  const late = (at: number) =>
    db.query<[{ n: number }]>('SELECT count(*)::int AS n FROM application WHERE next_due_at <= $1', [new Date(at)]);

  it('has something to do or to look at for everybody', async () => {
    const idle: string[] = [];
    for (const { email } of await db.manager.findBy(Account, { demonstration: true })) {
      const browser = await signedIn(email.replace(/@.*/, ''));
      const page = firstPageOf((await browser.get('/api/v1/session').expect(200)).body);
      const { items } = (await browser.get(`/api/v1/${page}`).expect(200)).body;
      if ((items as object[]).length === 0) idle.push(`${email}: ${page}`);
    }
    expect(idle).toEqual([]);
  });

  it('leaves the announced figures as they were announced', async () => {
    const district = await signedIn('district');
    const { headline } = (await district.get('/api/v1/reports/portfolio').expect(200)).body;
    expect(headline).toMatchObject(announced);
  });

  it('is shown to everybody and moved by nobody but an administrator', async () => {
    expect(Math.abs((await timeFor(browsers.open())) - Date.now())).toBeLessThan(60_000);
    await browsers.open().post(`${address}/steps`).send({ step: 'week' }).expect(401);
    await (await signedIn('window')).post(`${address}/steps`).send({ step: 'week' }).expect(403);
    await move('year').expect(400);
  });

  it('goes to what is due next, which then happens', async () => {
    const [next] = await db.query<[{ at: Date }]>(
      'SELECT min(next_due_at) AS at FROM application WHERE next_due_at > now()',
    );
    expect(Date.parse((await move('next_due').expect(200)).body.now as string)).toBeGreaterThanOrEqual(
      next.at.getTime(),
    );
    expect((await late(next.at.getTime()))[0].n).toBeGreaterThan(0);
    await eventually(async () => expect(await late(next.at.getTime())).toEqual([{ n: 0 }]));
  });

  it('goes on by a week, and everybody stays signed in', async () => {
    const window = await signedIn('window');
    const before = await timeFor(admin);
    await move('week').expect(200);
    const after = await timeFor(admin);
    expect(Math.round((after - before) / 86_400_000)).toBe(7);
    await window.get('/api/v1/session').expect(200);
    await eventually(async () => expect(await late(after)).toEqual([{ n: 0 }]));
  });

  it('does not move what guards an account', async () => {
    const factor = '/api/v1/account/second-factor';
    const browser = await signedIn('tax');
    const app = new TOTP({ secret: (await browser.post(factor).expect(201)).body.secret as string });
    await browser.post(`${factor}/confirmation`).send({ code: app.generate() }).expect(201);
    await move('week').expect(200);
    await browser.post(`${factor}/recovery-codes`).expect(201);
    const again = await signedIn('tax', 202);
    const code = app.generate({ timestamp: Date.now() + 30_000 });
    await again.post('/api/v1/session/second-factor').send({ code }).expect(201);
  });

  it('goes on to the next working day, and not to a Saturday', async () => {
    for (let moves = 0; moves < 6; moves += 1) {
      await move('working_day').expect(200);
      expect(chinaCalendar.isWorkingDay(dayOf(new Date(await timeFor(admin))))).toBe(true);
    }
  });

  it('takes one step for each press, or says that somebody else was first', async () => {
    const before = await timeFor(admin);
    const answers = await Promise.all([move('week'), move('week'), move('week')]);
    const taken = answers.filter(({ status }) => status === 200).length;
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect(Math.round(((await timeFor(admin)) - before) / (7 * 86_400_000))).toBe(taken);
  });

  it('is the same after a restart', async () => {
    const clock = await followClock(config, db);
    expect(Math.abs(clock.now().getTime() - (await timeFor(admin)))).toBeLessThan(60_000);
  });
});

describe('production', () => {
  it('has the time of day, and no way to move it', async () => {
    const api = await startTestApi(Object.assign({ SECOND_FACTOR: 'optional' }, inProduction));
    expect(await followClock(api.config, api.db)).toBeInstanceOf(SystemClock);
    await (await api.signIn('admin')).post('/api/v1/demonstration/time/steps').send({ step: 'week' }).expect(404);
    await api.http().get('/api/v1/demonstration/time').expect(404);
    await api.close();
  });
});
