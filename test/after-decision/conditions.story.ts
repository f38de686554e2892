import { ApplicationsService, rebuildStates } from '#applications';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

interface Listed {
  id: string;
  dueOn: string;
  lamp: string;
  breach: object | null;
  application: { id: string };
}

/** 附条件 over HTTP: reported, confirmed, reminded of, broken, and found in the lists of those whom they concern. */
describe('following conditions', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const dayIn = (days: number) => new Date(api.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  /** Approved with one condition of customs for the applicant, delivered and confirmed. */
  const approved = async (dueInDays = 60, owner = 'enterprise', whose = 'applicant') => {
    const journey = await new Journey(api, procedure, owner).submits();
    await journey.accepted();
    await journey.claims('customs');
    const conditions = [{ text: '完成与海关系统联网并通过验收', owner: whose, dueOn: dayIn(dueInDays) }];
    await journey.concludes('customs', { outcome: 'consent', opinion: '同意', conditions });
    await journey.reviewed();
    await journey.signed();
    await journey.passes(14);
    await journey.claims('delivery');
    await journey.moves('window', 'delivery', { method: 'electronic' });
    await journey.moves(owner, 'delivery-receipt');
    return journey;
  };
  const conditionOf = async (journey: Journey) => {
    const { conditions } = await journey.read();
    return conditions[0]!;
  };
  const list = async (who: Http, query = '') =>
    (await who.get(`/api/v1/conditions?limit=100${query}`).expect(200)).body.items as Listed[];
  const remindersOf = async (journey: Journey) => {
    const owner = await journey.as(journey.owner);
    const { body } = await owner.get(`/api/v1/applications/${journey.id}/events?limit=100`).expect(200);
    return (body.items as { type: string; data: { occasion: string } }[])
      .filter(({ type }) => type === 'reminded')
      .map(({ data }) => data);
  };

  it('are reported with evidence, refused with reasons, reported again and confirmed', async () => {
    const journey = await approved();
    const { id } = await conditionOf(journey);
    const at = (what: string) => `conditions/${id}/${what}`;
    expect(await journey.read()).toMatchObject({ turn: { who: 'applicant' } });

    const enterprise = await journey.as('enterprise');
    const files = (await enterprise.get(`/api/v1/applications/${journey.id}/attachments`).expect(200)).body.items;
    const unknown = await journey.move('enterprise', at('report'), { evidence: '验收单', attachments: [id] });
    expect(unknown.body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/attachments/0', code: 'unknown_attachment' }],
    });

    await journey.moves('enterprise', at('report'), { evidence: '联网测试记录', attachments: [files[0].id] });
    expect(await journey.read('customs')).toMatchObject({ turn: { who: 'desk', desks: ['customs'] } });
    await journey.moves('customs', at('report-refusal'), { reasons: '缺少验收结论' });
    await journey.moves('enterprise', at('report'), { evidence: '联网验收合格单', attachments: [files[0].id] });
    await journey.moves('customs', at('fulfilment'));

    expect(await journey.read()).toMatchObject({
      conditions: [{ metOn: expect.any(String), evidence: '联网验收合格单', attachments: [files[0].id], lamp: null }],
      turn: { who: 'nobody' },
    });
    expect((await list(enterprise)).map((one) => one.id)).not.toContain(id);
  });

  it('are reminded of once near the last day and once after it, however often the clock asks', async () => {
    const journey = await approved(20);
    const clock = api.app.get(ApplicationsService, { strict: false });
    const asks = () => Promise.all([1, 2, 3].map(() => clock.runDueTimers(journey.id, 'zgc')));
    for (let day = 0; day < 14; day += 1) {
      await journey.passes(1);
      await asks();
    }
    expect((await remindersOf(journey)).map(({ occasion }) => occasion)).toEqual(['near', 'overdue']);
    expect(await conditionOf(journey)).toMatchObject({ lamp: 'red', breach: null });
  });

  it('open the application to the desk that has to meet one, also where an earlier version left that out', async () => {
    const journey = await approved(60, 'enterprise', 'tax');
    const tax = await journey.as('tax');
    const read = () => tax.get(`/api/v1/applications/${journey.id}`);
    expect((await read().expect(200)).body.conditions).toHaveLength(1);
    expect((await list(tax)).map(({ id }) => id)).toContain((await conditionOf(journey)).id);

    const earlier = `UPDATE application SET desks = array_remove(desks, 'tax') WHERE id = $1`;
    await api.db.query(earlier, [journey.id]);
    await read().expect(404);
    await api.db.query('UPDATE state_fold SET version = version - 1');
    await rebuildStates(api.db);
    await read().expect(200);
  });

  it('are listed for those whom they concern: open, overdue and broken, by their last day', async () => {
    const [late, soon] = [await approved(16), await approved(17)];
    await late.passes(4);
    await soon.passes(0);
    const [overdue, other] = [await conditionOf(late), await conditionOf(soon)];
    const customs = await late.as('customs');

    const found = (await list(customs, '&state=overdue')).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining([overdue.id, other.id]));
    expect(found.indexOf(overdue.id)).toBeLessThan(found.indexOf(other.id));
    expect((await list(await late.as('tax'))).map(({ id }) => id)).not.toContain(overdue.id);
    expect((await list(await late.as('enterprise2'))).map(({ id }) => id)).not.toContain(overdue.id);
    expect((await list(await late.as('enterprise'))).map(({ id }) => id)).toContain(overdue.id);
    expect((await list(await late.as('supervisor'), '&desk=customs')).map(({ id }) => id)).toContain(overdue.id);
    expect((await list(await late.as('supervisor'), '&desk=tax')).map(({ id }) => id)).not.toContain(overdue.id);

    const breach = { reason: '期满未联网', evidence: '系统无联网记录' };
    await late.moves('customs', `conditions/${overdue.id}/breach`, breach);
    expect((await list(customs, '&state=broken')).find(({ id }) => id === overdue.id)).toMatchObject({
      lamp: 'red',
      breach,
      application: { id: late.id },
    });
    expect((await list(customs, '&state=open')).map(({ id }) => id)).not.toContain(overdue.id);

    const first = (await customs.get('/api/v1/conditions?limit=1').expect(200)).body;
    const rest = (await customs.get(`/api/v1/conditions?limit=100&cursor=${first.next}`).expect(200)).body;
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual((await list(customs)).map(({ id }) => id));
    await customs.get(`/api/v1/conditions?state=broken&cursor=${first.next}`).expect(400);
  });
});
