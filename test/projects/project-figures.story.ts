import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { inBothLanguages } from '#test/support/system/in-both-languages';

const path = '/api/v1/projects';

/** A reserve project without figures. */
const aProject = (figures: object) => ({
  nameZh: '星河新材料研发中心',
  enterpriseName: '星河(示例)科技有限公司',
  sector: 'ic',
  businessTypes: ['rd'],
  functionalArea: 'rd_design',
  rdDesign: true,
  ...figures,
});

interface Property {
  type: string | string[];
  pattern?: string;
}

describe('the figures of a project', () => {
  let api: TestApi;
  let district: Http;
  let figures: string[];

  beforeAll(async () => {
    api = await startTestApi();
    district = await api.signIn('district');
    const { body } = await district.get('/api/openapi.json').expect(200);
    const properties = body.components.schemas.NewProjectRequest.properties as Record<string, Property>;
    figures = Object.keys(properties).filter((key) => isFigure(properties[key]));
  });
  afterAll(() => api.close());

  it('are read as people write them, each of them, when recorded and when changed', async () => {
    expect(figures).toEqual(['investmentCny', 'importUsd', 'exportUsd', 'floorAreaSqm', 'jobs']);
    const written = Object.fromEntries(figures.map((key) => [key, '1.2万']));
    const { body, headers } = await district.post(path).send(aProject(written)).expect(201);
    expect(figures.map((key) => Number(body[key]))).toEqual(figures.map(() => 12_000));

    const change = { ...Object.fromEntries(figures.map((key) => [key, '３，０００'])), reason: '核对' };
    const changed = await district
      .patch(headers.location ?? '')
      .set('If-Match', '"1"')
      .send(change)
      .expect(200);
    expect(figures.map((key) => Number(changed.body[key]))).toEqual(figures.map(() => 3_000));
  });

  it.each(['163.x', '1.2.3', '-5', '约30', '1,2', '12345678901234567', '', { typed: '1' }, true])(
    'are refused, each of them, as %j',
    async (wrong) => {
      for (const key of figures) {
        const reply = await district.post(path).send(aProject({ [key]: wrong }));
        expect([400, 422]).toContain(reply.status);
        expect(reply.body.errors[0]).toMatchObject({ pointer: `/${key}`, message: inBothLanguages('') });
      }
    },
  );

  it('are in the currency of their field', async () => {
    await district
      .post(path)
      .send(aProject({ investmentCny: '1200万美元' }))
      .expect(400);
    await district
      .post(path)
      .send(aProject({ importUsd: '1200万元' }))
      .expect(400);
    const { body } = await district
      .post(path)
      .send(aProject({ importUsd: '1,200 万美元' }))
      .expect(201);
    expect(body.importUsd).toBe('12000000.00');
  });
});

const isFigure = (property: Property | undefined): boolean =>
  [property?.type].flat().includes('integer') || (property?.pattern ?? '').startsWith('^\\d');
