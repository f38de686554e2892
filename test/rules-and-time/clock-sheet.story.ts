import { startTestApi, type TestApi } from '#test/support/system/api';
import type { Answer } from '#test/support/people/answers';
import { Journey } from '#test/support/people/journey';
import { theProcedure } from '#test/support/engine/zone-procedures';

describe('explaining due dates', () => {
  let api: TestApi;
  let journey: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    journey = await new Journey(api, theProcedure('entry')).submits();
    await journey.passes(1);
    await journey.accepted();
  });
  afterAll(() => api.close());

  const path = () => `/api/v1/applications/${journey.id}/clock-sheet`;
  const sheetFor = async (name: string): Promise<Answer<'ClockSheetResponse'>> =>
    (await (await journey.as(name)).get(path()).expect(200)).body;

  it('shows for each clock the due day that the application shows', async () => {
    const { clocks } = await journey.read();
    const { lines } = await sheetFor('window');
    const last = (key: string) => lines.findLast(({ clock }) => clock === key)?.dueAfter;
    expect(clocks.map(({ key }) => [key, last(key)])).toEqual(clocks.map(({ key, dueOn }) => [key, dueOn]));
    expect(lines.find(({ clock, what }) => clock === 'statutory' && what === 'started')?.explanation.zh).toBe(
      '受理日期为 2026-11-03。作出决定的时限从次日起算，共 20 个工作日，截至 2026-12-01。',
    );
  });

  it('counts the days of each party, and names desks in both languages', async () => {
    expect(await sheetFor('window')).toMatchObject({
      passed: 1,
      parties: [{ party: 'desks', workingDays: 1 }],
      desks: [{ desk: { key: 'window', title: { zh: '综合窗口', en: 'Reception window' } }, workingDays: 1 }],
    });
  });

  it('tells staff who acted, and the enterprise only which desk', async () => {
    const actors = async (name: string) => {
      const { lines } = await sheetFor(name);
      return [...new Set(lines.map(({ actor }) => actor.name))];
    };
    expect(await actors('enterprise')).toEqual(['']);
    expect((await actors('window')).every((name) => name !== '')).toBe(true);
  });

  it('is there for whoever may see the application, and for nobody else', async () => {
    await (await journey.as('enterprise2')).get(path()).expect(404);
    await api.http().get(path()).expect(401);
  });
});
