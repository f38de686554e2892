import { theProcedure } from '#test/support/engine/zone-procedures';
import { aCatalogue } from '#test/support/engine/sample-procedure';
import { factsOf, precheck, type Baseline } from './index.js';

const extension = theProcedure('extension');
const change = theProcedure('change');

const fitOut = { key: 'fit_out', plannedOn: '2027-02-28', doneOn: null, timesExtended: 0 };
const baselineWith = (difference: object): Baseline => ({
  approved: null,
  projectVersion: 1,
  form: {},
  milestones: [{ ...fitOut, ...difference }],
});
const form = (requestedOn: string | null) => ({ milestone: 'fit_out', requestedOn, floorAreaSqm: '0' });

const rulesBroken = (requestedOn: string | null, difference: object = {}) => {
  const dossier = { form: form(requestedOn), materials: [], baseline: baselineWith(difference) };
  const keys = new Set(extension.rules?.map(({ key }) => key));
  return precheck(extension, aCatalogue, dossier).filter(({ code }) => keys.has(code));
};
const codes = (...given: Parameters<typeof rulesBroken>) => rulesBroken(...given).map(({ code }) => code);

describe('the rules of an extension', () => {
  it.each([
    ['2027-02-28', ['later']],
    ['2027-03-01', []],
    ['2028-02-28', []],
    ['2028-02-29', ['within_a_year']],
    ['2026-12-31', ['later']],
  ])('with %s break %j', (requestedOn, broken) => {
    expect(codes(requestedOn)).toEqual(broken);
  });

  it('let it happen once, and not once the date was met', () => {
    expect(codes('2027-06-30', { timesExtended: 1 })).toEqual(['once']);
    expect(codes('2027-06-30', { doneOn: '2027-01-05' })).toEqual(['not_done']);
  });

  it('say what would be right, and where', () => {
    expect(rulesBroken('2029-01-01')).toEqual([
      {
        pointer: '/requestedOn',
        code: 'within_a_year',
        severity: 'error',
        message: {
          zh: '最长延期一年：申请延至的日期不得晚于 2028-02-28。',
          en: 'It may be put off by one year at most: the date asked for must not be after 2028-02-28.',
        },
      },
    ]);
  });

  it('say nothing of a field that is still blank', () => {
    expect(codes(null)).toEqual([]);
  });
});

describe('the facts about a milestone', () => {
  const facts = (difference: object = {}, milestone = 'fit_out') =>
    factsOf(extension, { sectors: [] }, { milestone }, baselineWith(difference));

  it('come from how it stood when the application was begun', () => {
    expect(facts({ timesExtended: 2, doneOn: '2027-01-05' })).toMatchObject({
      agreedOn: '2027-02-28',
      latestOn: '2028-02-28',
      doneOn: '2027-01-05',
      timesExtended: 2,
    });
  });

  it('are blank where there is no such milestone', () => {
    expect(facts({}, 'operation')).toMatchObject({ agreedOn: '', latestOn: '', doneOn: '', timesExtended: 0 });
    expect(factsOf(extension, { sectors: [] }, {})).toMatchObject({ agreedOn: '', latestOn: '', timesExtended: 0 });
  });
});

describe('a change that changes nothing', () => {
  it('is told so for the application as a whole', () => {
    const approved = { projectNameZh: '示例' };
    const baseline: Baseline = { approved: null, projectVersion: 1, form: approved, milestones: [] };
    const said = (given: Record<string, unknown>) =>
      precheck(change, aCatalogue, { form: given, materials: [], baseline });

    expect(said(approved)).toContainEqual(
      expect.objectContaining({ pointer: '', code: 'something_changes', severity: 'error' }),
    );
    expect(said({ projectNameZh: '新名' }).map(({ code }) => code)).not.toContain('something_changes');
  });
});
