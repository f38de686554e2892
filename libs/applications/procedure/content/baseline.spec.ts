import { theProcedure } from '#test/support/engine/zone-procedures';
import { changesFrom, comparedFields, factsOf, prefilled, tasksFor, type Baseline } from '../index.js';

const change = theProcedure('change');
const positioning = { sectors: [{ key: 'ic', tier: 'core' }] };

const approved = {
  projectNameZh: '示例射频芯片研发项目',
  sector: 'ic',
  businessTypes: ['rd', 'testing'],
  rdDesign: true,
  investmentCny: '120000000.00',
  jobs: 80,
  floorAreaSqm: '1200',
};
const baseline: Baseline = { approved: null, projectVersion: 3, form: approved, milestones: [] };

const changedBy = (difference: object) =>
  changesFrom(baseline, change, { ...approved, ...difference }).map(({ key }) => key);

describe('what differs from the approved content', () => {
  it('is nothing in a form that is as approved, however it is written', () => {
    expect(changedBy({})).toEqual([]);
    expect(changedBy({ floorAreaSqm: '1200.00', businessTypes: ['testing', 'rd'], projectNameEn: '' })).toEqual([]);
    expect(changedBy({ projectNameZh: '示例射频芯片研发项目 ' })).toEqual([]);
  });

  it('tells field by field what was approved and what is asked for, in the order of the form', () => {
    expect(changesFrom(baseline, change, { ...approved, jobs: 90, sector: 'ai', projectNameEn: 'RF' })).toMatchObject([
      { key: 'projectNameEn', before: null, after: 'RF' },
      { key: 'sector', title: { en: 'Sector' }, before: 'ic', after: 'ai' },
      { key: 'jobs', before: 80, after: 90 },
    ]);
  });

  it.each([
    [{ rdDesign: false }, ['rdDesign']],
    [{ jobs: 0 }, ['jobs']],
    [{ businessTypes: ['rd'] }, ['businessTypes']],
    [{ floorAreaSqm: null }, ['floorAreaSqm']],
    [{ investmentCny: '120000000.01' }, ['investmentCny']],
    [{ changeReason: '扩产', contactName: '李' }, []],
  ])('sees %j as %j', (difference, keys) => {
    expect(changedBy(difference)).toEqual(keys);
  });

  it('is nothing where there is nothing to be held against', () => {
    expect(changesFrom(null, change, approved)).toEqual([]);
  });

  it('is a fact, so that only the desks it concerns are asked', () => {
    const desks = (difference: object) =>
      tasksFor(change, 'in_review', factsOf(change, positioning, { ...approved, ...difference }, baseline))
        .map(({ key }) => key)
        .join(' ');

    expect(desks({})).toBe('');
    expect(desks({ jobs: 90 })).toBe('commerce');
    expect(desks({ floorAreaSqm: '2000' })).toBe('customs planning ecology');
    expect(desks({ floorAreaSqm: '2000', businessTypes: ['rd'] })).toBe('customs commerce planning');
    expect(desks({ businessTypes: ['rd', 'testing', 'ecommerce'] })).toBe('customs commerce ecology market tax');
  });

  it('concerns at least one desk, whichever field it is', () => {
    for (const { key } of comparedFields(change)) {
      const facts = { ...factsOf(change, positioning, approved, baseline), changedFields: [key] };
      expect([key, tasksFor(change, 'in_review', facts).length]).not.toEqual([key, 0]);
    }
  });
});

describe('the form of a procedure about an admitted project', () => {
  it('is filled in with what it asks for and is known', () => {
    expect(prefilled(change, { ...approved, creditLevel: 'regular' })).toEqual(approved);
  });

  it('chooses where there is no choice', () => {
    expect(prefilled(theProcedure('extension'), { floorAreaSqm: '1200' })).toEqual({
      milestone: 'fit_out',
      floorAreaSqm: '1200',
    });
  });
});
