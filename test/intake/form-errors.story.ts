import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { aForm, Journey } from '#test/support/people/journey';
import { inBothLanguages } from '#test/support/system/in-both-languages';

/** Bad input is named with what would be right, and nothing of it is stored. */
describe('filling in badly', () => {
  let api: TestApi;
  let journey: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    const procedure = theProcedure('entry');
    journey = await new Journey(api, procedure).drafts();
  });
  afterAll(() => api.close());

  const save = async (patch: object) => {
    const { version } = await journey.read();
    const owner = await journey.as('enterprise');
    return owner.patch(`/api/v1/applications/${journey.id}/form`).set('If-Match', `"${version}"`).send(patch);
  };

  // prettier-ignore
  it.each([
    ['an unknown field',                { investement: '1.00' },              '/investement',   'unknown_field',        'investmentCny'],
    ['a negative figure',               { investmentCny: '-5.00' },           '/investmentCny', 'below_minimum',        '0'],
    ['three decimals',                  { investmentCny: '5.001' },           '/investmentCny', 'too_many_decimals',    ''],
    ['letters for a figure',            { investmentCny: 'many' },             '/investmentCny', 'not_a_decimal',        '163860000.00'],
    ['a number that should be a text',  { investmentCny: 5 },                 '/investmentCny', 'not_a_decimal_string', ''],
    ['a figure below the least',        { investmentCny: '0.00' },            '/investmentCny', 'below_minimum',        '0.01'],
    ['a sector nobody knows',           { sector: 'tulips' },                 '/sector',        'unknown_choice',       'ic, health'],
    ['a text that is too long',         { projectNameZh: '长'.repeat(101) },  '/projectNameZh', 'too_long',             '100'],
  ])('%s is named', async (...given) => {
    const [, patch, pointer, code, right] = given;
    const before = await journey.read();
    const reply = await save(patch);

    expect(reply.status).toBe(422);
    expect(reply.headers['content-type']).toMatch(/problem\+json/);
    expect(reply.body.errors).toEqual([expect.objectContaining({ pointer, code, message: inBothLanguages(right) })]);
    expect(await journey.read()).toEqual(before);
  });

  it('a submission with a required field missing is refused, the field is named, and nothing moves', async () => {
    await save({ contactName: null, jobs: null });
    const before = await journey.read();
    const reply = await journey.move('enterprise', 'submission');

    expect(reply.body).toMatchObject({ status: 409, refusal: 'dossier_incomplete' });
    const pointers = (reply.body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/contactName', '/jobs', '/materials/business_licence']));
    expect(await journey.read()).toEqual(before);
    await save({ contactName: '林晓', jobs: aForm().jobs });
  });

  it('a change without the version that was read is refused', async () => {
    const owner = await journey.as('enterprise');
    const reply = await owner.patch(`/api/v1/applications/${journey.id}/form`).send({ jobs: 1 });
    expect(reply.body).toMatchObject({ status: 428, type: '/problems/precondition_required' });
  });

  it('a body that is too large is refused with the limit', async () => {
    const reply = await save({ projectSummary: '长'.repeat(4_000_000) });
    expect(reply.body).toMatchObject({ status: 413, type: '/problems/body_too_large' });
  });

  it.each([
    ['acceptance', 'window', { papersToFollow: [{ material: 'it_plan', dueOn: '2026-02-30' }] }],
    ['correction-notice', 'window', { items: [{ subject: 'field', key: 'jobs', defect: '', remedy: '' }] }],
    ['suspension', 'customs', { kind: 'holiday', reason: '', expectedEnd: 'soon' }],
    ['withdrawal', 'enterprise', { reason: '' }],
    ['withdrawal', 'enterprise', { reason: '不办了', extra: true }],
  ])('a bad body of %s is refused field by field', async (path, name, body) => {
    const person = await journey.as(name);
    const reply = await person.post(`/api/v1/applications/${journey.id}/${path}`).set('If-Match', '"1"').send(body);
    expect(reply.status).toBe(400);
    expect(reply.body.errors.length).toBeGreaterThan(0);
  });
});
