import type { DataSource } from 'typeorm';
import { InvalidContent, type FieldError } from '#kernel';
import { Project, ProjectRevision } from '#projects';
import { freshDatabase } from '#test/support/system/database';
import { eventually } from '#test/support/system/timing/eventually';
import { loadPortfolio, thePortfolio } from '#test/support/system/portfolio';
import { TestClock } from '#test/support/system/test-clock';

const [header = '', ...rows] = thePortfolio().trim().split(/\r?\n/);
const columns = header.split(',');

/** The first two lines of the portfolio with some cells of line 2 changed. */
function aFile(changed: Record<string, string> = {}): string {
  const cells = (rows[0] ?? '').split(',').map((cell, place) => changed[columns[place] ?? ''] ?? cell);
  return [header, cells.join(','), rows[1]].join('\n');
}

describe('importing a portfolio', () => {
  const clock = new TestClock();
  let db: DataSource;

  beforeAll(async () => {
    db = await freshDatabase();
  });
  afterAll(() => db.destroy());

  const load = (csv?: string | Buffer) => loadPortfolio(db, clock, csv);
  const faults = async (csv: string): Promise<readonly FieldError[]> => {
    const refusal = await load(csv).then(
      () => undefined,
      (error: unknown) => error,
    );
    return refusal instanceof InvalidContent ? refusal.errors : [];
  };

  it.each([
    [{ code: '' }, '/2/code', 'bad_value'],
    [{ code: 'ZGC-P-002' }, '/3/code', 'repeated'],
    [{ stage: 'dreamt' }, '/2/stage', 'bad_value'],
    [{ name_zh: '' }, '/2/name_zh', 'bad_value'],
    [{ name_zh: '\u200b\u3000' }, '/2/name_zh', 'bad_value'],
    [{ name_zh: '芯片😀' }, '/2/name_zh', 'bad_value'],
    [{ uscc: '91000000MA4566XY6D' }, '/2/uscc', 'bad_value'],
    [{ sector: 'gold' }, '/2/sector', 'unknown_key'],
    [{ business_types: 'rd;casino' }, '/2/business_types', 'unknown_key'],
    [{ business_types: 'rd;rd' }, '/2/business_types', 'repeated'],
    [{ functional_area: 'moon' }, '/2/functional_area', 'unknown_key'],
    [{ rd_design: 'yes' }, '/2/rd_design', 'bad_value'],
    [{ investment_cny: '1.005' }, '/2/investment_cny', 'bad_value'],
    [{ investment_cny: '-1' }, '/2/investment_cny', 'bad_value'],
    [{ investment_cny: '' }, '/2/investment_cny', 'missing'],
    [{ export_usd: '1e-9' }, '/2/export_usd', 'bad_value'],
    [{ floor_area_sqm: '12345678901' }, '/2/floor_area_sqm', 'bad_value'],
    [{ jobs: '2.5' }, '/2/jobs', 'bad_value'],
    [{ recorded_on: '2023-02-30' }, '/2/recorded_on', 'bad_value'],
    [{ recorded_on: '2026-11-03' }, '/2/recorded_on', 'day_to_come'],
  ])('names line and column of %j and stores nothing', async (wrong, pointer, code) => {
    expect(await faults(aFile(wrong))).toEqual([expect.objectContaining({ pointer, code })]);
    expect(await db.manager.count(Project)).toBe(0);
  });

  it('names everything that is wrong at once', async () => {
    const found = await faults(aFile({ uscc: 'x', sector: 'gold', jobs: '-1' }));

    expect(found.map(({ pointer }) => pointer).sort()).toEqual(['/2/jobs', '/2/sector', '/2/uscc']);
    expect(found.map(({ message }) => message)).toContainEqual({
      zh: expect.stringMatching(/^第 2 行 sector：.*“gold”.*ic, /),
      en: expect.stringMatching(/^Line 2, sector: .*"gold".*ic, /),
    });
  });

  it.each([
    ['', ['/1/code', 'missing_column']],
    [`${header},colour\n${rows[0]},red`, ['/1/colour', 'unknown_column']],
    [`${header},code\n${rows[0]},again`, ['/1/code', 'unknown_column']],
    [`${header}\n${rows[0]},more`, ['/2', 'wrong_column_count']],
    [`${header}\n"${rows[0]}`, ['/2', 'not_csv']],
  ])('refuses what is no such file: %#', async (csv, [pointer, code]) => {
    expect((await faults(csv))[0]).toMatchObject({ pointer, code });
  });

  it('lets only a reserve project leave its figures open', async () => {
    const open = { code: 'T-1', investment_cny: '', import_usd: '', export_usd: '', floor_area_sqm: '', jobs: '' };
    expect((await faults(aFile(open))).map(({ code }) => code)).toEqual(['missing', 'missing', 'missing']);

    expect(await load(aFile({ ...open, stage: 'reserve' }))).toEqual({ created: 2, alreadyThere: 0 });
    expect(await db.manager.findOneBy(Project, { code: 'T-1' })).toMatchObject({ investmentCny: null, jobs: null });
  });

  it('adds what is missing, once, also when two import at the same time', async () => {
    const holder = db.createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT pg_advisory_xact_lock(hashtext('ruqu:import:zgc'))`);
    const both = Promise.all([load(), load()]);
    await eventually(async () => expect(await waiting(db)).toBe(2));
    await holder.commitTransaction();
    await holder.release();

    const [one, two] = await both;

    expect(one.created + two.created).toBe(109);
    expect(await load()).toEqual({ created: 0, alreadyThere: 110 });
    expect(await db.manager.count(Project)).toBe(111);
    expect(await db.manager.count(ProjectRevision)).toBe(111);
  });

  it('counts a project from the beginning of the day it was recorded on', async () => {
    const { id } = await db.manager.findOneByOrFail(Project, { code: 'ZGC-P-001' });
    const revision = await db.manager.findOneByOrFail(ProjectRevision, { projectId: id });

    expect(revision).toMatchObject({
      revision: 1,
      validFrom: new Date('2023-05-30T00:00:00+08:00'),
      validTo: null,
      reason: 'imported',
      tier: 'key',
      businessTypes: ['rd', 'testing'],
      investmentCny: '163860000.00',
      illustrative: true,
    });
  });

  it('reads figures with thousands, an exponent or their unit', async () => {
    const figures = {
      investment_cny: '"163,860,000.00"',
      import_usd: '3.411E+06',
      export_usd: '360.9万美元',
      jobs: '26人',
    };

    expect(await load(aFile({ code: 'T-3', ...figures, floor_area_sqm: '6050㎡' }))).toMatchObject({ created: 1 });
    expect(await db.manager.findOneBy(Project, { code: 'T-3' })).toMatchObject({
      investmentCny: '163860000.00',
      importUsd: '3411000.00',
      exportUsd: '3609000.00',
      floorAreaSqm: '6050.00',
      jobs: 26,
    });
  });

  const gb18030 = (text: string) => Buffer.from(text.replaceAll('中文', '\u00d6\u00d0\u00ce\u00c4'), 'latin1');

  it.each([
    ['T-11', 'UTF-8', (text: string) => Buffer.from(text)],
    ['T-12', 'UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['T-13', 'UTF-16LE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['T-14', 'UTF-16LE with tabs', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['T-15', 'GB 18030', gb18030],
  ])('reads %s from a spreadsheet saved in %s', async (code, _, encoded) => {
    const names = { name_zh: '中文', enterprise_zh: ' 中文 ' };
    const cells = Object.assign(names, { code, rd_design: 'TRUE', recorded_on: '2023/5/3' });
    const [, line = ''] = aFile(cells).split('\n');
    const empty = ','.repeat(columns.length - 1);

    expect(await load(encoded(`${header}\r\n${line}\r\n${empty}\r\n`))).toEqual({ created: 1, alreadyThere: 0 });
    const project = await db.manager.findOneBy(Project, { code });
    expect(project).toMatchObject({ nameZh: '中文', enterpriseName: '中文', rdDesign: true, recordedOn: '2023-05-03' });
  });

  it('reads a file with a byte order mark and Windows line ends', async () => {
    const csv = `\uFEFF${aFile({ code: 'T-2' }).replaceAll('\n', '\r\n')}\r\n`;

    expect(await load(csv)).toEqual({ created: 1, alreadyThere: 1 });
  });
});

async function waiting(db: DataSource): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = current_database()`,
  );
  return row?.n ?? 0;
}
