import { addDays, addMonths, dayOf } from '#calendar';
import { Project } from '#projects';
import { anAdmittedProject, decided } from '#test/support/people/admissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { replayAll } from '#test/support/system/replay-check';

/** 延期 over HTTP: the start of fit-out, once, by one year at most. */
describe('putting off the start of fit-out', () => {
  let api: TestApi;
  const extension = theProcedure('extension');
  let serial = 0;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const admitted = () => anAdmittedProject(api, { projectNameZh: `示例延期项目 ${(serial += 1)}` });
  const fitOut = async (id: string) => {
    const { body } = await (await api.signIn('district')).get(`/api/v1/projects/${id}/milestones`).expect(200);
    return { ...body.items[3], version: body.version };
  };
  const begun = async (id: string, requestedOn: string) => {
    const journey = await new Journey(api, extension).begins(id);
    await journey.fills({ requestedOn, extensionReason: '设备到货推迟' });
    return journey.attaches();
  };
  const codes = async (journey: Journey) => {
    const owner = await journey.as('enterprise');
    const { body } = await owner.get(`/api/v1/applications/${journey.id}/precheck`).expect(200);
    return body.items.flatMap(({ code, severity }: Record<string, string>) => (severity === 'error' ? [code] : []));
  };

  it('moves the planned day with the decision, and says by which application', async () => {
    const { id } = await admitted();
    const { plannedOn } = await fitOut(id);
    const latest = addMonths(plannedOn, 12);
    const journey = await begun(id, latest);
    expect(await journey.read()).toMatchObject({ form: { milestone: 'fit_out', floorAreaSqm: '1200.00' } });
    const before = await api.db.manager.findOneByOrFail(Project, { id });

    await journey.moves('enterprise', 'submission');
    await (await journey.reviewed()).signed();
    expect(await fitOut(id)).toMatchObject({ plannedOn });
    await journey.passes(10);

    expect(await fitOut(id)).toMatchObject({
      key: 'fit_out',
      plannedOn: latest,
      doneOn: null,
      version: 6,
      extensions: [{ applicationId: journey.id, from: plannedOn, to: latest }],
    });
    expect(await api.db.manager.findOneByOrFail(Project, { id })).toEqual(before);
    expect((await replayAll(api)).differences).toEqual([]);
  });

  it('is refused beyond a year, and not after the agreed day', async () => {
    const { id } = await admitted();
    const { plannedOn } = await fitOut(id);
    const journey = await begun(id, addDays(addMonths(plannedOn, 12), 1));

    expect(await codes(journey)).toEqual(['within_a_year']);
    const refused = await journey.move('enterprise', 'submission');
    expect([refused.status, refused.body.refusal]).toEqual([409, 'dossier_incomplete']);
    expect(refused.body.errors).toMatchObject([{ pointer: '/requestedOn', code: 'within_a_year' }]);

    await journey.fills({ requestedOn: plannedOn });
    expect(await codes(journey)).toEqual(['later']);
    await journey.fills({ requestedOn: addDays(plannedOn, 1) });
    expect(await codes(journey)).toEqual([]);
  });

  it('happens once', async () => {
    const { id } = await admitted();
    const { plannedOn } = await fitOut(id);
    const first = await begun(id, addMonths(plannedOn, 3));
    await first.moves('enterprise', 'submission');
    await decided(first);

    const second = await begun(id, addMonths(plannedOn, 5));

    expect(await codes(second)).toEqual(['once']);
    const refused = await second.move('enterprise', 'submission');
    expect(refused.body.errors).toMatchObject([{ pointer: '/milestone', code: 'once' }]);
  });

  it('was not used up by an extension that was refused', async () => {
    const { id } = await admitted();
    const { plannedOn } = await fitOut(id);
    const first = await begun(id, addMonths(plannedOn, 3));
    await first.moves('enterprise', 'submission');
    await (await first.reviewed()).signed('refuse');
    expect(await first.read()).toMatchObject({ status: 'refused' });

    expect(await codes(await begun(id, addMonths(plannedOn, 3)))).toEqual([]);
    expect(await fitOut(id)).toMatchObject({ plannedOn, extensions: [] });
  });

  it('is for what is not done yet', async () => {
    const { id } = await admitted();
    const district = await api.signIn('district');
    const doneOn = dayOf(api.clock.now());
    for (const [place, key] of ['agreement', 'customs_filing', 'e_ledger', 'fit_out'].entries()) {
      const done = district.put(`/api/v1/projects/${id}/milestones/${key}`).set('If-Match', `"${place + 5}"`);
      await done.send({ doneOn, evidence: '凭证' }).expect(200);
    }

    expect(await codes(await begun(id, '2027-12-31'))).toContain('not_done');
  });
});
