import type { DataSource } from 'typeorm';
import { ActDraft } from '#applications';
import { ExpiryService } from '#personal-data';
import { servingUrl } from '#database';
import { Client } from 'pg';
import { startTestApi, type TestApi } from '#test/support/system/api';

const path = '/api/v1/account/act-drafts';
const about = 'task.0191d000-0000-7000-8000-00000000aaaa';

describe('what somebody has written for an act', () => {
  let api: TestApi;
  let db: DataSource;

  beforeAll(async () => {
    api = await startTestApi();
    db = api.db;
  });
  afterAll(() => api.close());

  const keep = async (name: string, act: string, content: string) =>
    (await api.signIn(name)).put(path).send({ about, act, content }).expect(200);
  const kept = async (name: string) => {
    const { body } = await (await api.signIn(name)).get(path).query({ about }).expect(200);
    return (body as { items: { act: string; content: string }[] }).items.map(({ act, content }) => [act, content]);
  };

  it.each(['window', 'enterprise'])('is there after signing in again, part by part, for %s alone', async (name) => {
    await keep(name, 'opinion', '"第一稿"');
    await keep(name, 'opinion', '"第二稿"');
    await keep(name, 'choice', '"consent"');

    expect(await kept(name)).toEqual([
      ['choice', '"consent"'],
      ['opinion', '"第二稿"'],
    ]);
    expect(await kept('customs')).toEqual([]);
    await (await api.signIn('customs')).delete(path).query({ about }).expect(204);
    expect(await kept(name)).toHaveLength(2);
  });

  it('is behind the second wall: the database shows it to its writer only', async () => {
    const serving = new Client({ connectionString: servingUrl(api.config) });
    await serving.connect();
    const seenBy = async (person: string) => {
      await serving.query(`SELECT set_config('ruqu.zone', '*', false), set_config('ruqu.person', $1, false)`, [person]);
      return (await serving.query('SELECT DISTINCT account_id FROM act_draft')).rows;
    };
    const [{ accountId }] = (await db.manager.find(ActDraft)) as [ActDraft];
    expect(await seenBy('')).toEqual([]);
    expect(await seenBy(accountId)).toEqual([{ account_id: accountId }]);
    await serving.end();
  });

  it('goes once the act is done, and by itself when nobody goes on with it', async () => {
    await (await api.signIn('window')).delete(path).query({ about }).expect(204);
    expect(await kept('window')).toEqual([]);
    expect(await kept('enterprise')).toHaveLength(2);

    await db.query(`UPDATE act_draft SET changed_at = changed_at - interval '31 days'`);
    await api.app.get(ExpiryService, { strict: false }).deleteExpired();
    expect(await kept('enterprise')).toEqual([]);
  });
});
