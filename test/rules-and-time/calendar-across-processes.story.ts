import { ApplicationsService, RecalculationsService } from '#applications';
import { ZonesService } from '#zones';
import { anotherProcess, startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { CommandStore } from '../../libs/applications/commands/command-store.js';

/** Two APIs on one database: what one records, the other goes by with the next request. */
describe('changing rules in another process', () => {
  let here: TestApi;
  let there: TestApi;

  beforeAll(async () => {
    here = await startTestApi();
    there = await anotherProcess(here);
  });
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  const correctThere = async (day: string) => {
    const body = { working: false, reason: '暴雪停工' };
    await (await there.signIn('admin')).put(`/api/v1/admin/calendar/days/${day}`).send(body).expect(200);
  };
  const acceptanceDue = async (journey: Journey) => {
    const { clocks } = await journey.read();
    return clocks.find(({ key }) => key === 'acceptance')?.dueOn;
  };
  const worksHere = (day: string) => here.app.get(ZonesService).calendar('zgc').calendar.isWorkingDay(day);

  it('counts by a correction that was recorded there, without a question of its own', async () => {
    const draft = await new Journey(here, theProcedure('entry')).drafts();
    await draft.attaches();
    await correctThere('2026-11-03');
    expect(worksHere('2026-11-03')).toBe(true);

    await draft.moves('enterprise', 'submission');

    expect(await acceptanceDue(draft)).toBe('2026-11-10');
  });

  it('knows it too where there is no session: a job of the clock, and what the public reads', async () => {
    const journey = await new Journey(here, theProcedure('entry')).submits();
    await correctThere('2026-11-04');
    await here.app.get(ApplicationsService, { strict: false }).runDueTimers(journey.id, 'zgc');
    expect(worksHere('2026-11-04')).toBe(false);

    await correctThere('2026-11-05');
    await here.http().get('/api/v1/zone').expect(200);
    expect(worksHere('2026-11-05')).toBe(false);
  });

  it('finds again what was decided by the old calendar while the new one was recorded', async () => {
    const draft = await new Journey(here, theProcedure('entry')).drafts();
    await draft.attaches();
    const recalculations = there.app.get(RecalculationsService, { strict: false });
    const store = here.app.get(CommandStore, { strict: false });
    const load = store.load.bind(store);
    jest.spyOn(store, 'load').mockImplementationOnce(async (...given) => {
      const loaded = await load(...given);
      await correctThere('2026-11-06');
      await recalculations.recalculatePage('zgc');
      return loaded;
    });

    await draft.moves('enterprise', 'submission');
    expect(await acceptanceDue(draft)).toBe('2026-11-12');
    expect(await recalculations.zonesBehind()).toEqual(['zgc']);

    await recalculations.recalculatePage('zgc');
    expect(await acceptanceDue(draft)).toBe('2026-11-13');
    expect(await recalculations.zonesBehind()).toEqual([]);
  });
});
