import { workingDaysAfter, chinaCalendar, dayOf } from '#calendar';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

/** Whoever signs is shown what came to the dossier after the review, and says that they have seen it. */
describe('signing what changed after the review', () => {
  let api: TestApi;
  let journey: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    const procedure = theProcedure('entry');
    journey = await new Journey(api, procedure).drafts();
    await journey.attaches({ except: ['it_plan'] });
    await journey.moves('enterprise', 'submission', { papersToFollow: ['it_plan'] });
    const dueOn = workingDaysAfter(chinaCalendar, dayOf(api.clock.now()), 10);
    await journey.accepted({ papersToFollow: [{ material: 'it_plan', dueOn }] });
    await journey.reviewed();
    await journey.attach('it_plan');
    await journey.moves('enterprise', 'papers/it_plan');
    await journey.claims('sign-customs');
  });
  afterAll(() => api.close());

  const sign = async (said: object) => {
    const approver = await journey.as('customs-approver');
    const { id } = await journey.task('sign-customs');
    return approver.post(`/api/v1/tasks/${id}/outcome`).send({ outcome: 'approve', checklist: {}, ...said });
  };

  it('is refused while the change is not acknowledged, and names it', async () => {
    const { status, body } = await sign({});
    expect([status, body.refusal]).toEqual([409, 'changes_unacknowledged']);
    expect(body.changes).toMatchObject([{ what: 'paper_provided', key: 'it_plan' }]);
  });

  it('shows the change to officials, with those who judged without it, and not to the applicant', async () => {
    const { changesSinceReview } = await journey.read('customs-approver');
    expect(changesSinceReview[0]?.judgedBefore.sort()).toEqual(['commerce', 'customs', 'planning']);
    expect(await journey.read('enterprise')).toMatchObject({ changesSinceReview: [] });
  });

  it('takes the signature of whoever acknowledges it, and keeps that with the signature', async () => {
    const { changesSinceReview } = await journey.read('customs-approver');
    const acknowledged = changesSinceReview.map(({ seq }) => seq);
    expect((await sign({ acknowledged: acknowledged.map((seq) => seq + 1) })).status).toBe(409);
    expect((await sign({ acknowledged })).status).toBe(201);
    const { tasks } = await journey.read('customs-approver');
    expect(tasks.find(({ key }) => key === 'sign-customs')?.outcome).toMatchObject({ acknowledged });
  });
});
