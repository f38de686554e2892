import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

/** The enterprise follows its application; what officials say to one another before they decide stays inside. */
describe('what the applicant sees', () => {
  let api: TestApi;
  let journey: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    const procedure = theProcedure('entry');
    journey = await (await new Journey(api, procedure).submits()).accepted();
    const condition = { text: '内部拟定的条件', owner: 'applicant', dueOn: '2027-06-01' };
    await (
      await journey.claims('customs')
    ).concludes('customs', {
      outcome: 'consent',
      opinion: '内部意见：须现场核查',
      conditions: [condition],
    });
    await journey.reviewed(['planning'], '电力不足');
    await journey.voted(() => ({ opinion: '内部表决说明' }));
  });
  afterAll(() => api.close());

  const pages = async (name: string) => {
    const person = await journey.as(name);
    const dossier = await person.get(`/api/v1/applications/${journey.id}`).expect(200);
    const events = await person.get(`/api/v1/applications/${journey.id}/events?limit=100`).expect(200);
    return { dossier: dossier.body, events: events.body.items, text: dossier.text + events.text };
  };

  it.each(['内部', '电力不足', 'approvals":5'])(
    'is nothing of %s before the decision, which officials do see',
    async (words) => {
      expect((await pages('customs')).text).toContain(words);
      expect((await pages('enterprise')).text).not.toContain(words);
    },
  );

  it('is not who examines', async () => {
    const customs = await api.accountId('customs');
    expect((await pages('commerce')).text).toContain(customs);
    expect((await pages('enterprise')).text).not.toContain(customs);
  });

  it('is every step but the cards of desks, whose turn it is, and until when', async () => {
    const [inside, outside] = [await pages('customs'), await pages('enterprise')];
    const types = ({ events }: typeof inside): string[] => events.map(({ type }: { type: string }) => type);
    expect(types(inside)).toContain('card_issued');
    expect(types(outside)).toEqual(types(inside).filter((type) => type !== 'card_issued'));
    expect(outside.dossier).toMatchObject({ turn: inside.dossier.turn, clocks: inside.dossier.clocks });
    expect(inside.dossier.panel).toMatchObject({ reasons: ['objection'] });
    expect(outside.dossier.panel).toMatchObject({ reasons: [] });
  });

  it('is the conditions, once they are decided', async () => {
    await (await journey.signed()).passes(10);
    expect((await pages('enterprise')).dossier.conditions).toMatchObject([{ text: '内部拟定的条件' }]);
  });
});
