import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

interface Place {
  place: number;
  applicationId: string;
  acceptedOn: string;
  togetherSqm: string;
  fits: boolean;
}

/** Administrative Licensing Law art. 57, by analogy: where floor space is short, the order of acceptance decides. */
describe('waiting for floor space', () => {
  let api: TestApi;
  let journeys: Journey[];

  beforeAll(async () => {
    api = await startTestApi();
    const entry = theProcedure('entry');
    journeys = [new Journey(api, entry), new Journey(api, entry)];
    for (const journey of journeys) await journey.submits();
  });
  afterAll(() => api.close());

  const areas = async () => {
    const district = await api.signIn('district');
    const { body } = await district.get('/api/v1/reports/waiting-list').expect(200);
    return body.areas as { key: string; heldSqm: string; waiting: Place[] }[];
  };
  const rdDesign = async () => (await areas()).find(({ key }) => key === 'rd_design')!;

  it('waits for acceptance: what is only received has no place', async () => {
    expect((await areas()).flatMap(({ waiting }) => waiting)).toEqual([]);
  });

  it('is served in the order of acceptance, not of receipt', async () => {
    const [first, second] = journeys as [Journey, Journey];
    await second.accepted();
    await first.passes(1);
    await first.accepted();
    const { waiting } = await rdDesign();
    expect(waiting.map(({ place, applicationId, togetherSqm }) => [place, applicationId, togetherSqm])).toEqual([
      [1, second.id, '1200.00'],
      [2, first.id, '2400.00'],
    ]);
    expect(waiting.map(({ fits }) => fits)).toEqual([true, true]);
  });

  it('ends with the decision: what was granted is held', async () => {
    const [first, second] = journeys as [Journey, Journey];
    const before = Number((await rdDesign()).heldSqm);
    await (await (await second.passes(0)).reviewed()).signed();
    await second.passes(10);
    const { heldSqm, waiting } = await rdDesign();
    expect(Number(heldSqm)).toBe(before + 1200);
    expect(waiting.map(({ place, applicationId }) => [place, applicationId])).toEqual([[1, first.id]]);
  });

  it('is nothing that an applicant or a desk may list', async () => {
    for (const name of ['enterprise', 'window']) {
      const person = await api.signIn(name);
      expect((await person.get('/api/v1/reports/waiting-list')).status).toBe(403);
    }
  });
});
