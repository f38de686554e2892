import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { ListApplicationsByLamp1764000000090 } from '../../migrations/1764000000090-list-applications-by-lamp.js';
import { NameColumnsPlainly1764000000170 } from '../../migrations/1764000000170-name-columns-plainly.js';

interface Listed {
  id: string;
  lamp: string | null;
}

const lamps = ['green', 'yellow', 'red'];
const everyDays = 3;
const until = '2027-02-01';

/** 按亮灯筛选: whatever an application waits for, a filter finds it exactly while the list shows it so. */
describe('listing applications by lamp', () => {
  let api: TestApi;
  let supervisor: Http;

  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2026-10-12T09:00:00+08:00');
    await approved();
    await new Journey(api, theProcedure('entry'), 'enterprise2').submits();
    await (await new Journey(api, theProcedure('entry'), 'enterprise2').submits()).accepted();
    await corrected(await new Journey(api, theProcedure('entry'), 'enterprise2').submits());
    await new Journey(api, theProcedure('entry'), 'enterprise2').drafts();
  });
  afterAll(() => api.close());

  /** Two conditions, one of them late in the time that is looked at. */
  async function approved() {
    const journey = await (await new Journey(api, theProcedure('entry')).submits()).accepted();
    await journey.claims('customs');
    const condition = { text: '完成与海关系统联网并通过验收', owner: 'applicant' };
    const conditions = ['2026-11-20', '2027-01-15'].map((dueOn) => ({ ...condition, dueOn }));
    await journey.concludes('customs', { outcome: 'consent', opinion: '同意', conditions });
    await journey.reviewed();
    await journey.signed();
    await journey.passes(14);
  }

  async function corrected(journey: Journey) {
    await journey.claims('completeness');
    const items = [{ subject: 'material', key: 'project_plan', defect: '缺少实施进度', remedy: '补充分月进度' }];
    await journey.moves('window', 'correction-notice', { items });
  }

  const read = async (query: string) =>
    (await supervisor.get(`/api/v1/applications?${query}`).expect(200)).body as {
      items: Listed[];
      next: string | null;
    };

  /** One by one, so that every place to go on from is tried. */
  async function listed(lamp: string): Promise<Listed[]> {
    const found: Listed[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await read(`lamp=${lamp}&limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      found.push(...page.items);
      cursor = page.next;
    }
    return found;
  }

  it('finds on every day exactly those that show it, page by page', async () => {
    const seen = new Set<string | null>();
    for (; api.clock.now().toISOString() < until; api.clock.pass({ days: everyDays })) {
      supervisor = await api.signIn('supervisor');
      const { items } = await read('limit=100');
      expect(items).toHaveLength(4);
      for (const lamp of lamps) expect(await listed(lamp)).toEqual(items.filter((one) => one.lamp === lamp));
      items.forEach(({ lamp }) => seen.add(lamp));
    }
    expect([...seen].sort()).toEqual(['green', 'red', 'yellow']);
  });

  it('refuses a lamp that there is not', async () => {
    await (await api.signIn('supervisor')).get('/api/v1/applications?lamp=blue').expect(400);
  });

  it('reads the days off what is stored already', async () => {
    const rows = () => api.db.query('SELECT id, enforced_due_on, enforced_days FROM application ORDER BY id');
    const before = await rows();
    const migration = new ListApplicationsByLamp1764000000090();
    const renaming = new NameColumnsPlainly1764000000170();
    const runner = api.db.createQueryRunner();
    await renaming.down(runner);
    await migration.down(runner);
    await migration.up(runner);
    await renaming.up(runner);
    await runner.release();

    expect(before.filter((row: { enforced_due_on: unknown }) => row.enforced_due_on !== null)).toHaveLength(4);
    expect(await rows()).toEqual(before);
  });
});
