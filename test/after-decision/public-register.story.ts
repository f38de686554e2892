import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

/** Administrative Licensing Law art. 40: what is granted is public, and anybody may look it up. */
describe('reading the public register', () => {
  let api: TestApi;
  let granted: Journey;
  let later: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    const procedure = theProcedure('entry');
    const decided = async (name: string, outcome: 'approve' | 'refuse' = 'approve') => {
      const journey = await new Journey(api, procedure).submits({ projectNameZh: name });
      await (await journey.accepted()).reviewed();
      await (await journey.signed(outcome)).passes(10);
      return journey;
    };
    granted = await decided('示例封装测试项目');
    later = await decided('示例 100%_芯片项目');
    await decided('示例被拒项目', 'refuse');
  });
  afterAll(() => api.close());

  const register = (query = '') => api.http().get(`/api/v1/public/zones/zgc/decisions${query}`);
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);

  it('shows what was granted, latest first, to whoever has no account, and nothing beyond that', async () => {
    const { body } = await register().expect(200);
    expect(ids(body.items)).toEqual([later.id, granted.id]);
    expect(body.items[1]).toEqual({
      id: granted.id,
      number: expect.stringMatching(/^ZGC-/),
      kind: 'entry',
      inForce: true,
      projectName: '示例封装测试项目',
      enterpriseName: expect.any(String),
      decidedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  it.each([
    ['a project', '封装测试'],
    ['signs that mean something to the database', '100%_'],
  ])('finds %s by part of its name', async (_, text) => {
    const { body } = await register(`?q=${encodeURIComponent(text)}`).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].projectName).toContain(text);
  });

  it('is read page by page', async () => {
    const first = (await register('?limit=1').expect(200)).body;
    const second = (await register(`?limit=1&cursor=${first.next}`).expect(200)).body;
    expect([...ids(first.items), ...ids(second.items)]).toEqual([later.id, granted.id]);
    expect(second.next).toBeNull();
  });

  it('names what is wrong with a question', async () => {
    const { body } = await register(`?q=${'x'.repeat(81)}`).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/q' })]);
    await api.http().get('/api/v1/public/zones/nowhere/decisions').expect(404);
  });
});
