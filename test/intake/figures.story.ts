import { asMeant, checkForm } from '#applications/procedure';
import { loadZonePack } from '#zones';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { inBothLanguages } from '#test/support/system/in-both-languages';
import { aForm, Journey } from '#test/support/people/journey';

const pack = loadZonePack('zones/zgc');
const numberFields = pack.procedures.flatMap((procedure) =>
  procedure.form
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => type === 'decimal' || type === 'integer')
    .map((field) => ({ procedure, field, key: field.key, kind: procedure.kind })),
);

describe('the number fields of every procedure', () => {
  it.each(numberFields)('$kind: $key is read with its unit, its thousands and full width', ({ procedure, field }) => {
    const unit = field.unit?.zh ?? '';
    const written = [`1.2万${unit}`, `12,000 ${field.unit?.en ?? ''}`, '１２０００', '12 000', '12000。0'];
    const values = written.map((text) => asMeant(procedure, { [field.key]: text })[field.key]);

    expect(unit).not.toBe('');
    expect(values.map(Number)).toEqual(written.map(() => 12_000));
    expect(values.flatMap((value) => checkForm(procedure, pack, { [field.key]: value }, { complete: false }))).toEqual(
      [],
    );
  });

  it.each(numberFields)('$kind: $key keeps what is wrong and is not handed in with it', ({ procedure, key }) => {
    for (const typed of ['163.x', '1.2.3', '约30', '-5', '12345678901', '一百', '1,2', '']) {
      const form = asMeant(procedure, { [key]: { typed } });
      expect(form).toEqual({ [key]: { typed } });
      expect(checkForm(procedure, pack, form, { complete: false })).toEqual([]);
      expect(checkForm(procedure, pack, form, { complete: true })).toContainEqual(
        expect.objectContaining({ pointer: `/${key}`, code: 'not_understood', message: inBothLanguages(typed) }),
      );
    }
  });
});

const allFields = pack.procedures.flatMap((procedure) =>
  procedure.form.flatMap(({ fields }) =>
    fields.map(({ key, type }) => ({ procedure, key, type, kind: procedure.kind })),
  ),
);

describe('the fields of every procedure', () => {
  it.each(allFields)(
    '$kind: $key ($type) is kept where it is wrong, and stops the submission',
    ({ procedure, key }) => {
      const form = { [key]: { typed: '※' } };
      expect(checkForm(procedure, pack, form, { complete: false })).toEqual([]);
      const named = checkForm(procedure, pack, form, { complete: true }).filter(({ pointer }) => pointer === `/${key}`);
      expect(named).toEqual([expect.objectContaining({ message: inBothLanguages('') })]);
    },
  );
});

describe('figures in a draft', () => {
  let api: TestApi;
  let journey: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    journey = await new Journey(api, theProcedure('entry')).drafts();
  });
  afterAll(() => api.close());

  const save = async (patch: object) => {
    const { version } = await journey.read();
    const owner = await journey.as('enterprise');
    return owner.patch(`/api/v1/applications/${journey.id}/form`).set('If-Match', `"${version}"`).send(patch);
  };
  const precheck = async () => {
    const owner = await journey.as('enterprise');
    const { body } = await owner.get(`/api/v1/applications/${journey.id}/precheck`).expect(200);
    return body.items as { pointer: string; severity: string }[];
  };

  it('are read as people write them', async () => {
    const { status, body } = await save({ investmentCny: '80.8亿', jobs: '1.2万人', floorAreaSqm: '3,200 m²' });

    expect(status).toBe(200);
    expect(body.form).toMatchObject({ investmentCny: '8080000000.00', jobs: 12_000, floorAreaSqm: '3200' });
  });

  it('are kept as typed where they are wrong, named by the pre-check, and not handed in', async () => {
    const wrong = { investmentCny: { typed: '163.x' }, jobs: { typed: '约30' }, contactPhone: { typed: '手机' } };
    expect((await save({ ...wrong, projectNameEn: 'RF chips' })).body.form).toMatchObject({
      ...wrong,
      projectNameEn: 'RF chips',
    });

    const errors = (await precheck()).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/investmentCny', '/jobs', '/contactPhone']),
    );
    const refusal = await journey.move('enterprise', 'submission');
    expect(refusal.body).toMatchObject({ status: 409, refusal: 'dossier_incomplete' });
    expect(await journey.read()).toMatchObject({ status: 'draft', form: wrong });
  });

  it('are right again once they are corrected', async () => {
    const { investmentCny, jobs, contactPhone } = aForm();
    await save({ investmentCny, jobs, contactPhone });

    const named = (await precheck()).filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer);
    expect(named.filter((pointer) => !pointer.startsWith('/materials/'))).toEqual([]);
  });
});
