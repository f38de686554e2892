import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { amountOf, hundredths } from '#kernel';
import { checkForm, factsOf, laneOf, materialsFor, panelNeeded, precheck, tasksFor } from '#applications/procedure';
import { loadZonePack } from '#zones';
import { procedureKinds, taskStages } from '#zones/procedure';

const pack = loadZonePack('zones/zgc');
const entry = pack.procedures.find(({ kind }) => kind === 'entry')!;

/** A complete, innocent application: a chip designer of the core tier, below the panel's threshold. */
const innocent = {
  contactName: '李晓',
  contactPhone: '010-62345678',
  creditLevel: 'regular',
  projectNameZh: '示例射频芯片研发项目',
  projectSummary: '射频前端芯片的研究与设计。',
  industryClass: 'I6520',
  sector: 'ic',
  businessTypes: ['rd'],
  rdDesign: true,
  investmentCny: '163860000.00',
  importUsd: '3411000.00',
  exportUsd: '0',
  jobs: 26,
  functionalArea: 'rd_design',
  insidePerimeter: true,
  floorAreaSqm: '1200',
  itReadiness: 'ready',
};
type Difference = Record<string, unknown>;
const factsWith = (difference: Difference) => factsOf(entry, pack.positioning, { ...innocent, ...difference });
const keys = (list: { key: string }[]) => list.map(({ key }) => key);

describe('entry into the zone of Zhongguancun', () => {
  it.each<[string, Difference, string]>([
    ['everybody', {}, 'customs commerce planning'],
    ['who needs no premises', { floorAreaSqm: '0' }, 'customs commerce'],
    ['testing', { businessTypes: ['rd', 'testing'] }, 'customs commerce planning ecology'],
    ['maintenance', { businessTypes: ['maintenance'] }, 'customs commerce planning ecology'],
    ['processing', { businessTypes: ['processing'] }, 'customs commerce planning ecology'],
    ['manufacturing', { businessTypes: ['manufacturing'] }, 'customs commerce planning ecology'],
    ['remanufacturing', { businessTypes: ['remanufacturing'] }, 'customs commerce planning ecology'],
    ['R&D in medicine', { sector: 'health' }, 'customs commerce planning ecology'],
    ['trade in medicine', { sector: 'health', businessTypes: ['trade'] }, 'customs commerce planning'],
    ['display', { businessTypes: ['display'] }, 'customs commerce planning market'],
    ['leasing', { sector: 'leasing', businessTypes: ['leasing'] }, 'customs commerce planning market tax'],
    ['e-commerce', { sector: 'ecommerce', businessTypes: ['ecommerce'] }, 'customs commerce planning market tax'],
    ['a headquarters', { sector: 'headquarters', businessTypes: ['trade'] }, 'customs commerce planning tax'],
  ])('is reviewed for %s by the desks it needs', (_, difference, desks) => {
    expect(keys(tasksFor(entry, 'in_review', factsWith(difference))).join(' ')).toBe(desks);
  });

  it.each<[Difference, string, boolean]>([
    [{}, 'green', false],
    [{ rdDesign: false }, 'standard', false],
    [{ sector: 'ai' }, 'standard', false],
    [{ creditLevel: 'dishonest' }, 'standard', false],
    [{ investmentCny: '499999999.99' }, 'green', false],
    [{ investmentCny: '500000000.00' }, 'standard', true],
    [{ sector: 'outside' }, 'standard', true],
  ])('with %j takes the %s lane; panel: %s', (difference, lane, panel) => {
    expect(laneOf(entry, factsWith(difference))).toBe(lane);
    expect(panelNeeded(entry, factsWith(difference))).toBe(panel);
  });

  it('promises the limits of each lane', () => {
    const promised = Object.fromEntries(entry.tasks.map(({ stage, promised }) => [stage, promised]));

    expect(promised).toEqual({
      received: { standard: 3, green: 1 },
      in_review: { standard: 7, green: 4 },
      in_panel: { standard: 10, green: 7 },
      in_approval: { standard: 3, green: 2 },
      approved: undefined,
    });
  });

  it('takes silence for consent from everybody but customs and ecology', () => {
    const opinions = entry.tasks.filter(({ kind }) => kind === 'opinion');

    expect(keys(opinions.filter(({ silence }) => silence === 'none'))).toEqual(['customs', 'ecology']);
    expect(entry.tasks.filter(({ kind, silence }) => kind !== 'opinion' && silence !== 'none')).toEqual([]);
  });

  it('asks only for the papers that the case needs', () => {
    const always = ['business_licence', 'project_plan', 'safety_commitment'];

    expect(keys(materialsFor(entry, factsWith({ floorAreaSqm: '0', itReadiness: 'none' })))).toEqual(always);
    expect(keys(materialsFor(entry, factsWith({ sector: 'outside' })))).toContain('positioning_argument');
    expect(keys(materialsFor(entry, factsWith({ sector: 'health' })))).toContain('ecology_statement');
    expect(entry.materials.filter(({ mayFollow }) => !mayFollow).map(({ key }) => key)).toEqual([
      ...always,
      'positioning_argument',
    ]);
  });

  it('finds an innocent application ready once its papers are there', () => {
    const materials = keys(materialsFor(entry, factsWith({})));

    expect(checkForm(entry, pack, innocent, { complete: true })).toEqual([]);
    expect(precheck(entry, pack, { form: innocent, materials }).map(({ code }) => code)).toEqual(['lane']);
    expect(
      precheck(entry, pack, { form: {}, materials: [] }).filter(({ severity }) => severity === 'error'),
    ).toHaveLength(20);
  });
});

describe('the pack of Zhongguancun', () => {
  it('has every kind of procedure, some with stages that are passed through', () => {
    expect(pack.procedures.map(({ kind }) => kind).sort()).toEqual([...procedureKinds].sort());

    const stages = (kind: string) =>
      new Set(pack.procedures.find((one) => one.kind === kind)?.tasks.map((one) => one.stage));
    expect([...stages('entry')]).toEqual(taskStages);
    expect(stages('extension').has('received')).toBe(false);
  });

  it('divides the planned floor space among its functional areas', () => {
    const total = pack.zone.functionalAreas.reduce((sum, { capacitySqm }) => sum + capacitySqm, 0);

    expect(String(total)).toBe(pack.zone.figures?.find(({ key }) => key === 'floorSpace')?.value);
  });

  it('has an illustrative portfolio that adds up to the announced figures', () => {
    const text = readFileSync('zones/zgc/portfolio.csv', 'utf8');
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const proposed = rows.filter(({ stage }) => stage === 'proposed');
    const sum = (...columns: string[]) =>
      amountOf(
        proposed.flatMap((row) => columns.map((one) => hundredths(row[one] ?? '0'))).reduce((a, b) => a + b, 0n),
      );

    expect([proposed.length, rows.length - proposed.length]).toEqual([56, 54]);
    expect(proposed.filter((row) => row.rd_design === 'true')).toHaveLength(46);
    expect(sum('investment_cny')).toBe('8080000000.00');
    expect(sum('import_usd', 'export_usd')).toBe('1489000000.00');
    expect(rows.every(({ note }) => note === 'illustrative')).toBe(true);
  });
});
