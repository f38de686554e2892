import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Project, ProjectRevision } from '#projects';
import { freshDatabase } from '#test/support/system/database';
import { eventually } from '#test/support/system/timing/eventually';

const at = new Date('2026-11-02T09:00:00+08:00');

const figures = {
  nameZh: '星河',
  enterpriseName: '星河(示例)科技有限公司',
  tier: 'core',
  sector: 'ic',
  businessTypes: ['rd'],
  functionalArea: 'rd_design',
  rdDesign: true,
  investmentCny: '163860000.00',
};

describe('revising a project', () => {
  let db: DataSource;

  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.destroy());

  const revise = async (id: string, stage: string | null, given: object = {}, zone = 'zgc'): Promise<number> => {
    const values = [id, zone, stage, JSON.stringify(given), at];
    const [row] = await db.query(`SELECT project_revise($1, $2, NULL, $3, $4, $5, 'lin', 'said') AS n`, values);
    return row.n;
  };
  const project = (id: string) => db.manager.findOneByOrFail(Project, { id });
  const revisions = (projectId: string) =>
    db.manager.find(ProjectRevision, { where: { projectId }, order: { revision: 'ASC' } });

  it('makes one that came by application, with a code of its own', async () => {
    const id = randomUUID();

    expect(await revise(id, 'proposed', figures)).toBe(1);

    expect(await project(id)).toMatchObject({
      ...figures,
      stage: 'proposed',
      previousStage: null,
      recordedOn: '2026-11-02',
      illustrative: false,
      code: expect.stringMatching(/^ZGC-A-2026-\d{4}$/),
    });
  });

  it('gives a code no shorter than its number', async () => {
    await db.query(`SELECT setval('project_code_seq', 9999)`);
    const id = randomUUID();
    await revise(id, 'reserve', figures);

    expect((await project(id)).code).toBe('ZGC-R-2026-10000');
  });

  it.each([
    [['reserve', 'proposed', 'previous'], 'reserve'],
    [['lost', 'proposed', 'proposed', 'previous'], 'lost'],
    [['proposed', 'previous'], 'reserve'],
    [['reserve', 'proposed', 'admitted', 'previous'], 'admitted'],
    [['reserve', 'proposed', null], 'proposed'],
    [[null], 'reserve'],
  ])('goes through %j to %s', async (path, end) => {
    const id = randomUUID();

    for (const [step, stage] of path.entries()) await revise(id, stage, { ...figures, jobs: step });

    expect((await project(id)).stage).toBe(end);
  });

  it('keeps the figures that are not given, and clears those given as null', async () => {
    const id = randomUUID();
    await revise(id, 'reserve', figures);

    await revise(id, null, { investmentCny: null, jobs: 5, code: 'X', zoneId: 'yizhuang', version: 9 });

    const { code, ...now } = await project(id);
    expect(now).toMatchObject({ ...figures, investmentCny: null, jobs: 5, zoneId: 'zgc', version: 2 });
    expect(code).not.toBe('X');
  });

  it('lets changes of one instant follow each other without a gap', async () => {
    const id = randomUUID();
    for (const jobs of [1, 2, 3]) await revise(id, null, { ...figures, jobs });

    const [gap] = await db.query(
      `SELECT count(*)::int AS n FROM project_revision a JOIN project_revision b
           ON b.project_id = a.project_id AND b.revision = a.revision + 1
        WHERE a.project_id = $1 AND a.valid_to = b.valid_from AND a.valid_from < a.valid_to`,
      [id],
    );

    expect(gap.n).toBe(2);
    expect((await revisions(id)).map(({ jobs }) => jobs)).toEqual([1, 2, 3]);
  });

  it('takes two changes that meet one after the other', async () => {
    const id = randomUUID();
    await revise(id, 'reserve', figures);
    const holder = db.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [id]);

    const both = Promise.all([revise(id, null, { jobs: 7 }), revise(id, null, { rdDesign: false })]);
    await eventually(async () => expect(await waiting(db)).toBe(2));
    await holder.commitTransaction();
    await holder.release();

    expect((await both).sort()).toEqual([2, 3]);
    expect(await project(id)).toMatchObject({ jobs: 7, rdDesign: false, version: 3 });
  });

  it('does not let a zone touch the project of another', async () => {
    const id = randomUUID();
    await revise(id, 'reserve', figures);

    await expect(revise(id, 'lost', {}, 'yizhuang')).rejects.toThrow(/is not of zone/);
  });
});

async function waiting(db: DataSource): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return row?.n ?? 0;
}
