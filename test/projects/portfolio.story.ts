import { Project, ProjectRevision } from '#projects';
import { groupings, headlineStandings, type Portfolio } from '#reports';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { loadPortfolio } from '#test/support/system/portfolio';

const announced = {
  proposed: {
    projects: 56,
    rdDesign: 46,
    rdDesignShare: '82.1',
    investmentCny: '8080000000.00',
    tradeUsd: '1489000000.00',
  },
  reserve: { projects: 54 },
  admitted: { projects: 0, rdDesignShare: '0.0', investmentCny: '0.00' },
};

describe('the portfolio', () => {
  let api: TestApi;
  let district: Http;

  beforeAll(async () => {
    api = await startTestApi();
    await loadPortfolio(api.db, api.clock);
    district = await api.signIn('district');
  });
  afterAll(() => api.close());

  const totals = async (query = ''): Promise<Portfolio> =>
    (await district.get(`/api/v1/reports/portfolio${query}`).expect(200)).body;
  const projectOf = (code: string) => api.db.manager.findOneByOrFail(Project, { code });
  const patch = async (code: string, body: object) => {
    const { id, version } = await projectOf(code);
    return district.patch(`/api/v1/projects/${id}`).set('If-Match', `"${version}"`).send(body);
  };

  /** How many projects a figure's own query lists, page by page. */
  async function listed(query: string): Promise<number> {
    let count = 0;
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next && `&cursor=${next}`;
      const page = await district.get(`/api/v1${query}&limit=40${cursor}`).expect(200);
      count += page.body.items.length;
      next = page.body.next;
    }
    return count;
  }

  it('adds its rows up to the announced figures, to the digit', async () => {
    expect(await totals()).toMatchObject({ asOf: '2026-11-02', illustrative: true, headline: announced });
    expect(await totals('?asOf=2023-06-01')).toMatchObject({ asOf: '2023-06-01', headline: announced });
    expect((await totals('?asOf=2023-05-29')).headline.proposed).toMatchObject({ projects: 0, investmentCny: '0.00' });
  });

  it.each(groupings)('opens every figure by %s into the projects behind it', async (by) => {
    for (const asOf of ['', '&asOf=2023-06-01']) {
      const { groups, headline, total } = await totals(`?by=${by}${asOf}`);
      const ever = headline.everAdmitted?.stages ?? [];
      const ofStages = groups.flatMap(({ stages }) => stages);
      const figures = [total, ...groups, ...ofStages, ...Object.values(headline), ...ever];

      expect(groups.filter(({ projects }) => projects > 0).length).toBeGreaterThan(1);
      for (const { query, projects } of figures) expect([query, await listed(query)]).toEqual([query, projects]);
    }
  });

  it('says where groups overlap, and where they do not they add up', async () => {
    expect(await totals('?by=businessType')).toMatchObject({ overlapping: true });
    const { overlapping, groups } = await totals('?by=sector');

    expect(overlapping).toBe(false);
    expect(groups.reduce((sum, { projects }) => sum + projects, 0)).toBe(110);
    expect((await totals('?by=businessType')).total).toMatchObject({ projects: 110 });
    const proposed = groups.flatMap(({ stages }) => stages.filter(({ stage }) => stage === 'proposed'));
    expect(proposed.reduce((sum, { projects }) => sum + projects, 0)).toBe(56);
    expect(groups[0]).toMatchObject({ key: 'ic', title: { zh: '集成电路' } });
  });

  it('weighs floor space against capacity, and opens it too', async () => {
    const { body } = await district.get('/api/v1/reports/capacity').expect(200);

    expect(body.total).toMatchObject({ proposedSqm: '241000.00', admittedSqm: '0.00', projects: 56, unknown: 0 });
    expect(body.areas[0].capacitySqm).toMatch(/^\d+\.\d\d$/);
    for (const { query, projects } of [...body.areas, body.total]) expect(await listed(query)).toBe(projects);
  });

  it('shows a change from the day on which it was made, and no day before', async () => {
    const reply = await patch('ZGC-P-001', { investmentCny: '163860000.01', reason: '核对可行性研究报告' });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ investmentCny: '163860000.01', version: 2 });

    expect((await totals()).headline.proposed.investmentCny).toBe('8080000000.01');
    expect((await totals('?asOf=2026-11-01')).headline).toMatchObject(announced);
    const yesterday = await district.get('/api/v1/projects?q=ZGC-P-001&asOf=2026-11-01').expect(200);
    expect(yesterday.body.items).toMatchObject([{ investmentCny: '163860000.00', version: 1 }]);
    expect(await listed('/projects?asOf=2023-05-29')).toBe(0);
    const { id } = await projectOf('ZGC-P-001');
    const revisions = await district.get(`/api/v1/projects/${id}/revisions`).expect(200);
    expect(revisions.body.items).toMatchObject([
      { revision: 1, validTo: api.clock.now().toISOString(), figures: { investmentCny: '163860000.00' } },
      { revision: 2, validTo: null, reason: '核对可行性研究报告', actor: { id: await api.accountId('district') } },
    ]);
    expect((await patch('ZGC-P-001', { investmentCny: '163860000.00', reason: '改回' })).status).toBe(200);
  });

  it('keeps a frozen report as it was published, whatever changes later', async () => {
    const frozen = await district
      .post('/api/v1/frozen-reports')
      .send({ name: '2026年10月项目库', asOf: '2026-10-31' })
      .expect(201);
    expect(frozen.body).toMatchObject({ intact: true, figures: { headline: announced } });

    const { id } = await projectOf('ZGC-P-002');
    await api.db.query(`SELECT project_revise($1, 'zgc', NULL, 'lost', '{}', '2026-10-01', 'system', '补记')`, [id]);
    expect((await totals('?asOf=2026-10-31')).headline.proposed.projects).toBe(55);

    const again = await district.get(frozen.headers.location ?? '').expect(200);
    expect(again.body).toEqual(frozen.body);
    for (const one of headlineStandings) {
      const { query, projects } = again.body.figures.headline[one];
      expect(await listed(query)).toBe(projects);
    }
    await api.db.query(`SELECT project_revise($1, 'zgc', NULL, 'proposed', '{}', '2026-10-01', 'system', '更正')`, [
      id,
    ]);
  });

  it.each([
    `UPDATE frozen_report SET name = name`,
    `UPDATE frozen_report_row SET revision = revision`,
    `DELETE FROM frozen_report_row`,
    `INSERT INTO frozen_report_row SELECT report_id, gen_random_uuid(), 1 FROM frozen_report_row LIMIT 1`,
    `UPDATE project_revision SET investment_cny = 0`,
    `UPDATE project_revision SET valid_to = now() WHERE valid_to IS NOT NULL`,
    `DELETE FROM project_revision`,
    `TRUNCATE project_revision CASCADE`,
  ])('lets nobody rewrite what was recorded: %s', async (sql) => {
    await expect(api.db.query(sql)).rejects.toThrow(/frozen_report|project_revision/);
  });

  it('keeps every project equal to its current revision', async () => {
    const [{ differing }] = await api.db.query(`
      SELECT count(*)::int AS differing FROM project p LEFT JOIN project_revision r
          ON r.project_id = p.id AND r.valid_to IS NULL AND r.revision = p.version
         AND (r.stage, r.investment_cny, r.tier, r.zone_id) IS NOT DISTINCT FROM (p.stage, p.investment_cny, p.tier, p.zone_id)
       WHERE r.project_id IS NULL`);

    expect(differing).toBe(0);
    expect(await api.db.manager.count(ProjectRevision)).toBeGreaterThan(110);
  });

  it.each([
    ['?asOf=2026-02-30', 400, '/asOf'],
    ['?asOf=0000-01-01', 400, '/asOf'],
    ['?asOf=2026-11-03', 422, '/asOf'],
    ['?by=colour', 400, '/by'],
    ['?of=zgc', 400, '/of'],
  ])('refuses the report %s', async (query, status, pointer) => {
    const { body } = await district.get(`/api/v1/reports/portfolio${query}`).expect(status);

    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('refuses a name that a frozen report has, and a day to come', async () => {
    const freeze = (body: object) => district.post('/api/v1/frozen-reports').send(body);
    await freeze({ name: '年报', asOf: '2026-11-02' }).expect(201);

    expect((await freeze({ name: '年报', asOf: '2026-11-01' }).expect(422)).body.errors).toMatchObject([
      { pointer: '/name', code: 'name_taken' },
    ]);
    await freeze({ name: '明日', asOf: '2026-11-03' }).expect(422);
    const { body } = await district.get('/api/v1/frozen-reports').expect(200);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['年报', '2026年10月项目库']);
  });

  it('is for those who answer for the figures', async () => {
    for (const name of ['supervisor', 'admin', 'auditor']) {
      await (await api.signIn(name)).get('/api/v1/reports/portfolio').expect(200);
    }
    await (await api.signIn('enterprise')).get('/api/v1/reports/portfolio').expect(403);
    await api.http().get('/api/v1/reports/portfolio').expect(401);
    await (
      await api.signIn('supervisor')
    )
      .post('/api/v1/frozen-reports')
      .send({ name: 'x', asOf: '2026-11-01' })
      .expect(403);
  });
});
