import { aCatalogue, aForm, aProcedure } from '#test/support/engine/sample-procedure';
import { factsOf, laneOf, materialsFor, panelNeeded, tasksFor, visibleFields } from '../index.js';

const factsFrom = (form: Record<string, unknown>) => factsOf(aProcedure, aCatalogue.positioning, form);
const factsWith = (difference: Record<string, unknown>) => factsFrom({ ...aForm, ...difference });
const keys = (list: { key: string }[]) => list.map(({ key }) => key);

describe('the facts of a form', () => {
  it('are typed values, the tier taken from the sector', () => {
    expect(factsWith({ jobs: 12 })).toEqual({
      tier: 'core',
      sector: 'ic',
      businessTypes: ['rd'],
      rdDesign: true,
      investmentCny: 163_860_000,
      staff: 12,
    });
  });

  it('are blank where the form is empty', () => {
    const blank = { tier: '', sector: '', businessTypes: [], rdDesign: false, investmentCny: 0, staff: 0 };

    expect(factsFrom({})).toEqual(blank);
  });

  it('are blank where the form is malformed, so that reading a draft never fails', () => {
    const malformed = { sector: 7, businessTypes: 'rd', rdDesign: 'yes', investmentCny: 163, jobs: 1.5 };

    expect(factsWith(malformed)).toEqual(factsFrom({}));
    expect(factsWith({ investmentCny: '-5' }).investmentCny).toBe(0);
    expect(factsWith({ businessTypes: ['rd', 5, null] }).businessTypes).toEqual(['rd']);
  });

  it('put a sector that the positioning does not name outside it', () => {
    expect(factsWith({ sector: 'whaling' }).tier).toBe('outside');
  });
});

describe('papers that may follow (容缺)', () => {
  const procedure = { ...aProcedure, papersToFollow: { when: 'sector != "leasing"', source: { zh: '', en: '' } } };
  const following = (facts: Record<string, unknown>) =>
    materialsFor(procedure, factsWith(facts)).flatMap(({ key, mayFollow }) => (mayFollow ? [key] : []));

  it('are none for those whom the procedure does not trust with it', () => {
    expect(following({})).toEqual(['premises']);
    expect(following({ sector: 'leasing' })).toEqual([]);
  });
});

describe('a procedure', () => {
  it('takes the first lane whose condition holds, and else the last', () => {
    expect(laneOf(aProcedure, factsWith({}))).toBe('green');
    expect(laneOf(aProcedure, factsWith({ rdDesign: false }))).toBe('standard');
  });

  it('asks only the desks that the facts call for', () => {
    expect(keys(tasksFor(aProcedure, 'in_review', factsWith({})))).toEqual(['customs']);
    expect(keys(tasksFor(aProcedure, 'in_review', factsWith({ businessTypes: ['testing'] })))).toEqual([
      'customs',
      'ecology',
    ]);
    expect(keys(tasksFor(aProcedure, 'in_review', factsWith({ sector: 'leasing' })))).toEqual(['customs', 'market']);
  });

  it('has no task in a stage that is passed through', () => {
    expect(tasksFor(aProcedure, 'approved', factsWith({}))).toEqual([]);
  });

  it.each([
    [{}, false],
    [{ investmentCny: '499999999.99' }, false],
    [{ investmentCny: '500000000.00' }, true],
    [{ sector: 'outside' }, true],
  ])('with %j needs the panel: %s', (difference, needed) => {
    expect(panelNeeded(aProcedure, factsWith(difference))).toBe(needed);
  });

  it('asks for a material and a field only where they apply', () => {
    expect(keys(materialsFor(aProcedure, factsWith({})))).not.toContain('argument');
    expect(keys(materialsFor(aProcedure, factsWith({ sector: 'outside' })))).toContain('argument');
    expect(keys(visibleFields(aProcedure, factsWith({})))).not.toContain('reason');
    expect(keys(visibleFields(aProcedure, factsWith({ sector: 'outside' })))).toContain('reason');
  });
});
