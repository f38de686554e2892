import { Enterprise } from '#enterprises';
import { memberRoles, staffRoles, systemActor, type Actor } from '#kernel';
import { canView, InvitationsService, Project, ProjectsService, stageRules, stages, visibleTo } from '#projects';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { loadPortfolio } from '#test/support/system/portfolio';

const path = '/api/v1/projects';

/** A complete reserve project. Say only what differs. */
const aProject = (differences: object = {}) => ({
  nameZh: '星河新材料研发中心',
  enterpriseName: '星河(示例)科技有限公司',
  sector: 'ic',
  businessTypes: ['rd', 'testing'],
  functionalArea: 'rd_design',
  rdDesign: true,
  investmentCny: '12345678901234.56',
  ...differences,
});

describe('keeping projects', () => {
  let api: TestApi;
  let district: Http;

  beforeAll(async () => {
    api = await startTestApi();
    await loadPortfolio(api.db, api.clock);
    district = await api.signIn('district');
  });
  afterAll(() => api.close());

  const create = (differences?: object) => district.post(path).send(aProject(differences));
  const change = (id: string, version: number, body: object) =>
    district.patch(`${path}/${id}`).set('If-Match', `"${version}"`).send(body);
  const move = (id: string, version: number, stage: string) =>
    district.post(`${path}/${id}/stage`).set('If-Match', `"${version}"`).send({ stage, reason: '按会议纪要' });
  const count = () => api.db.manager.count(Project);

  it('records a reserve project with a code of its own and the tier of its sector', async () => {
    const { body, headers } = await create().expect(201);

    expect(headers.location).toBe(`${path}/${body.id}`);
    expect(body).toMatchObject({
      code: expect.stringMatching(/^ZGC-R-2026-\d{4}$/),
      stage: 'reserve',
      tier: 'core',
      version: 1,
      investmentCny: '12345678901234.56',
      importUsd: null,
      uscc: null,
      jobs: null,
      illustrative: false,
    });
    expect((await district.get(headers.location ?? '').expect(200)).headers.etag).toBe('"1"');
  });

  it('records it once when the same request is sent twice', async () => {
    const key = { 'Idempotency-Key': 'record-xinghe' };
    const first = await create().set(key).expect(201);
    const before = await count();

    expect((await create().set(key).expect(201)).body).toEqual(first.body);
    expect(await count()).toBe(before);
    await create({ rdDesign: false }).set(key).expect(422);
  });

  it.each([
    [{ nameZh: '' }, 400, '/nameZh', 'min_length'],
    [{ nameZh: '\u200b\u3000' }, 400, '/nameZh', 'min_length'],
    [{ enterpriseName: ' \n ' }, 400, '/enterpriseName', 'min_length'],
    [{ investmentCny: 500 }, 400, '/investmentCny', 'not_a_decimal_string'],
    [{ investmentCny: '-1.00' }, 400, '/investmentCny', 'not_a_decimal_string'],
    [{ importUsd: '1.005' }, 400, '/importUsd', 'not_a_decimal_string'],
    [{ floorAreaSqm: '12345678901' }, 400, '/floorAreaSqm', 'not_a_decimal_string'],
    [{ uscc: '91000000MA4566XY6D' }, 400, '/uscc', 'is_uscc'],
    [{ jobs: 1.5 }, 400, '/jobs', 'is_int'],
    [{ businessTypes: [] }, 400, '/businessTypes', 'array_not_empty'],
    [{ stage: 'admitted' }, 400, '/stage', 'unknown_field'],
    [{ sector: 'gold' }, 422, '/sector', 'unknown_key'],
    [{ businessTypes: ['rd', 'casino'] }, 422, '/businessTypes/1', 'unknown_key'],
    [{ functionalArea: 'moon' }, 422, '/functionalArea', 'unknown_key'],
  ])('refuses %j and stores nothing', async (wrong, status, pointer, code) => {
    const before = await count();

    const { body } = await create(wrong).expect(status);

    expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
    expect(await count()).toBe(before);
  });

  it('changes only what is given, with a reason, at the version that was read', async () => {
    const { id, ...before } = (await create().expect(201)).body;

    const { body } = await change(id, 1, { sector: 'ai', investmentCny: null, reason: '重新归类' }).expect(200);

    expect(body).toEqual({ ...before, id, sector: 'ai', tier: 'key', investmentCny: null, version: 2 });
    const stale = await change(id, 1, { jobs: 5, reason: '迟到的修改' }).expect(412);
    expect(stale.body).toMatchObject({ type: '/problems/stale_version', currentVersion: 2 });
    await change(id, 2, { jobs: 5 }).expect(400);
    await change(id, 2, { nameZh: null, reason: '无名' }).expect(400);
    await district.patch(`${path}/${id}`).send({ jobs: 5, reason: '没有版本' }).expect(428);
    expect((await district.get(`${path}/${id}`)).body.version).toBe(2);
  });

  it('records nothing when nothing changes', async () => {
    const { id } = (await create().expect(201)).body;

    await change(id, 1, { rdDesign: true, reason: '原样' }).expect(200);

    expect((await district.get(`${path}/${id}/revisions`)).body.items).toHaveLength(1);
  });

  it.each(stages)('lets people move a project that is %s only where the table says', async (from) => {
    const { id } = (await create().expect(201)).body;
    await api.db.query(`SELECT project_revise($1, 'zgc', NULL, $2, '{}', $3, 'system', '')`, [
      id,
      from,
      api.clock.now(),
    ]);
    const { version } = (await district.get(`${path}/${id}`)).body;

    for (const to of stages.filter((stage) => !stageRules[from].byHand.includes(stage))) {
      expect((await move(id, version, to).expect(409)).body).toMatchObject({
        type: '/problems/command_refused',
        refusal: 'wrong_stage',
        allowed: stageRules[from].byHand,
      });
    }
    const [to] = stageRules[from].byHand;
    if (to) expect((await move(id, version, to).expect(201)).body.stage).toBe(to);
  });

  it('invites one enterprise, which finds the form filled in and may come back', async () => {
    const { id } = (await create().expect(201)).body;
    const { code } = (await district.post(`${path}/${id}/invitation`).expect(201)).body;
    const invitations = api.app.get(InvitationsService, { strict: false });
    const [lin, zhao] = (await api.db.manager.find(Enterprise)).map((one): Actor => ({
      ...systemActor('zgc'),
      kind: 'person',
      member: { enterpriseId: one.id, role: 'owner' },
    })) as [Actor, Actor];

    const invited = await invitations.accept(code.toLowerCase(), lin);

    expect(invited).toMatchObject({
      projectId: id,
      form: { projectNameZh: '星河新材料研发中心', businessTypes: ['rd', 'testing'] },
    });
    expect(await invitations.accept(code, lin)).toEqual(invited);
    await expect(invitations.accept(code, zhao)).rejects.toMatchObject({ code: 'not_found' });
    await expect(invitations.accept('2222-2222-2222-2222', lin)).rejects.toMatchObject({ code: 'not_found' });
    await move(id, 1, 'lost').expect(201);
    await expect(invitations.accept(code, lin)).rejects.toMatchObject({ code: 'not_found' });
    await district.post(`${path}/${id}/invitation`).expect(409);
  });

  it('finds Chinese names by any of their characters, in the present and in the past', async () => {
    const names = async (query: string) =>
      (await district.get(`${path}?limit=100&${query}`).expect(200)).body.items.map(({ nameZh }: Project) => nameZh);

    const found = await names(`q=${encodeURIComponent('芯片')}`);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((name: string) => !name.includes('芯片'))).toEqual([]);
    expect(await names(`q=${encodeURIComponent('芯片')}&asOf=2023-06-01`)).toEqual(found);
    expect(await names('q=100%25')).toEqual([]);
    expect(await names('q=zgc-p-001')).toHaveLength(1);
    expect((await names(`q=${encodeURIComponent('芯')}`)).length).toBeGreaterThanOrEqual(found.length);
    await district.get(`${path}?q=a%00b`).expect(400);
  });

  it.each(['code', '-code', 'investmentCny', '-investmentCny', 'recordedOn', '-recordedOn'])(
    'pages through %s without losing or repeating a project',
    async (sort) => {
      const ids: string[] = [];
      const values: (string | null)[] = [];
      for (let next: string | null = ''; next !== null;) {
        const cursor: string = next && `&cursor=${next}`;
        const { body } = await district.get(`${path}?sort=${sort}&limit=17${cursor}`).expect(200);
        ids.push(...body.items.map(({ id }: Project) => id));
        values.push(...body.items.map((one: Record<string, string>) => one[sort.replace('-', '')] ?? null));
        next = body.next;
      }

      expect(new Set(ids).size).toBe(await count());
      expect(ids).toHaveLength(await count());
      const known = values.filter((value) => value !== null);
      const ordered = [...known].sort(sort.includes('Cny') ? (a, b) => Number(a) - Number(b) : undefined);
      expect(known).toEqual(sort.startsWith('-') ? ordered.reverse() : ordered);
    },
  );

  const anId = '01a20b7c-9f0d-7106-a263-75f3d538f5eb';
  it.each([
    { sort: 'code' },
    { sort: 'code', value: 5, id: anId },
    { sort: 'code', value: 'A', id: 'no' },
    { sort: 'code', value: 'A\u0000', id: anId },
    { sort: '-code', value: 'A', id: anId },
    { sort: 'investmentCny', value: 'x', id: anId },
    { sort: 'recordedOn', value: '0000-01-01', id: anId },
  ])('refuses a cursor that it did not make: %j', async (place) => {
    const cursor = Buffer.from(JSON.stringify(place)).toString('base64url');
    const sort = place.sort.replace('-', '');
    await district.get(`${path}?sort=${sort}&cursor=${cursor}`).expect(400);
  });

  it('is the same for everybody in a list and one by one', async () => {
    const [own, other] = await api.db.manager.find(Enterprise);
    const { id } = (await create().expect(201)).body;
    await api.db.query(`SELECT project_revise($1, 'zgc', $2, NULL, '{}', $3, 'system', '')`, [
      id,
      own?.id,
      api.clock.now(),
    ]);
    await api.db.query(
      `SELECT project_revise(gen_random_uuid(), 'yizhuang', $1, 'reserve', '{"nameZh":"x","enterpriseName":"x","tier":"core",
         "sector":"ic","functionalArea":"rd"}', $2, 'system', '')`,
      [own?.id, api.clock.now()],
    );
    const nobody: Actor = { ...systemActor('zgc'), kind: 'person' };
    const people: Actor[] = [
      nobody,
      systemActor('zgc'),
      systemActor('yizhuang'),
      { ...nobody, desks: ['tax'] },
      ...staffRoles.map((role) => ({ ...nobody, roles: [role] })),
      ...memberRoles.flatMap((role) =>
        [own, other].map((one) => ({ ...nobody, member: { enterpriseId: one?.id ?? '', role } })),
      ),
    ];
    const everything = await api.db.manager.find(Project);

    const seen = people.map((actor) => everything.filter((one) => canView(actor, one)).length);

    expect([Math.min(...seen), new Set(seen).size]).toEqual([0, 3]);
    for (const actor of people) {
      const visible = visibleTo(actor);
      const listed = visible ? await api.db.manager.findBy(Project, visible) : [];
      expect(idsOf(listed)).toEqual(idsOf(everything.filter((one) => canView(actor, one))));
      const page = await api.app.get(ProjectsService, { strict: false }).list(actor, { limit: 10_000 });
      expect(idsOf(page)).toEqual(idsOf(listed));
    }
  });

  it('shows an enterprise nothing of the others, and lets it change nothing', async () => {
    const enterprise = await api.signIn('enterprise2');
    const { id } = await api.db.manager.findOneByOrFail(Project, { code: 'ZGC-P-001' });

    expect((await enterprise.get(path).expect(200)).body).toEqual({ items: [], next: null });
    await enterprise.get(`${path}/${id}`).expect(404);
    await enterprise.get(`${path}/${id}/revisions`).expect(403);
    for (const http of [enterprise, await api.signIn('supervisor'), await api.signIn('customs')]) {
      await http.post(path).send(aProject()).expect(403);
      await http.patch(`${path}/${id}`).set('If-Match', '"1"').send({ reason: 'x' }).expect(403);
      await http.post(`${path}/${id}/invitation`).expect(403);
    }
    await (await api.signIn('customs')).get(`${path}/${id}`).expect(200);
    await api.http().get(path).expect(401);
  });
});

const idsOf = (projects: Project[]): string[] => projects.map(({ id }) => id).sort();
