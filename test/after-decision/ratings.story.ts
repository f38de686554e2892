import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

/** 好差评 over HTTP: a bad rating, the call-back of the window, and the reply that the applicant sees. */
describe('rating a service', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const withdrawn = async () => {
    const journey = await new Journey(api, procedure).submits();
    await journey.accepted();
    return journey.moves('enterprise', 'withdrawal', { reason: '项目调整' });
  };
  const bad = { level: 'dissatisfied', words: '窗口等候时间过长' };

  it('is called back by a colleague within 15 working days, and the applicant sees the reply and no name', async () => {
    const journey = await withdrawn();
    await journey.moves('enterprise', 'rating', bad);
    expect(await journey.read()).toMatchObject({
      status: 'withdrawn',
      rating: { ...bad, reply: null },
      turn: { who: 'desk', desks: ['window'] },
    });

    const { id } = await journey.task('callback');
    const [window, window2] = [await journey.as('window'), await journey.as('window2')];
    const queue = (await window2.get('/api/v1/tasks?desk=window&limit=100').expect(200)).body.items;
    expect(queue.find((task: { id: string }) => task.id === id)).toMatchObject({
      kind: 'callback',
      remainingWorkingDays: 15,
      lamp: 'green',
      title: { zh: '差评回访整改' },
    });
    const refused = await window.post(`/api/v1/tasks/${id}/claim`).expect(409);
    expect(refused.body).toMatchObject({ refusal: 'same_person' });

    await journey.claims('callback', 'window2');
    const answer = {
      outcome: 'resolve',
      opinion: '当日增开一个窗口，并约谈值班人员',
      reply: '已增开窗口，等候时间缩短。',
    };
    await window2.post(`/api/v1/tasks/${id}/outcome`).send(answer).expect(201);

    expect(await journey.read()).toMatchObject({
      rating: { reply: { text: answer.reply } },
      turn: { who: 'nobody' },
    });
    const enterprise = await journey.as('enterprise');
    for (const shown of ['', '/events?limit=100', '/clock-sheet']) {
      const { text } = await enterprise.get(`/api/v1/applications/${journey.id}${shown}`).expect(200);
      expect(text).not.toMatch(/约谈值班人员|周闻|王晓/);
    }
    expect(await journey.read('window2')).toMatchObject({
      tasks: expect.arrayContaining([expect.objectContaining({ key: 'callback', state: 'done' })]),
    });
    const sheet = (await window2.get(`/api/v1/applications/${journey.id}/clock-sheet`).expect(200)).body;
    expect(sheet.lines.findLast(({ clock }: { clock: string }) => clock === 'task')).toMatchObject({
      what: 'ended',
      limit: 15,
      task: { title: { en: 'Call-back after a bad rating' } },
      source: { zh: '参照政务服务“好差评”制度' },
    });
  });

  it('is given once, with words when it is bad, and by nobody but the applicant', async () => {
    const journey = await withdrawn();
    const refusalOf = async (who: string, body: object) => (await journey.move(who, 'rating', body)).body.refusal;
    expect((await journey.move('enterprise', 'rating', { level: 'middling' })).status).toBe(400);
    expect(await refusalOf('enterprise', { level: 'very_dissatisfied', words: '  ' })).toBe('reason_required');
    expect((await journey.move('window', 'rating', bad)).status).toBe(403);

    await journey.moves('enterprise', 'rating', { level: 'very_satisfied' });
    expect(await refusalOf('enterprise', bad)).toBe('already_rated');
    expect(await journey.read()).toMatchObject({
      rating: { level: 'very_satisfied', words: null },
      turn: { who: 'nobody' },
    });
  });
});
