import fc from 'fast-check';
import { blankFacts, compileCondition, ConditionInvalid, type FactDefinition, type Facts } from './index.js';

const title = { zh: '事实', en: 'Fact' };
const facts: FactDefinition[] = [
  { key: 'tier', type: 'string', title },
  { key: 'investmentCny', type: 'decimal', title },
  { key: 'jobs', type: 'integer', title },
  { key: 'rdDesign', type: 'boolean', title },
  { key: 'businessTypes', type: 'list', title },
];
const holds = (source: string, values: Facts = {}) => compileCondition(facts, source)(values);

describe('a condition', () => {
  it.each<[string, Facts, boolean]>([
    ['investmentCny >= 500000000', { investmentCny: 500_000_000 }, true],
    ['investmentCny >= 500000000', { investmentCny: 499_999_999.99 }, false],
    ['investmentCny == 5', { investmentCny: 5 }, true],
    ['5 != investmentCny', { investmentCny: 5 }, false],
    ['investmentCny / 2 + 1 == 3.5', { investmentCny: 5 }, true],
    ['jobs * 1.5 > 14', { jobs: 10 }, true],
    ['jobs >= 10 && !rdDesign', { jobs: 10 }, true],
    ['"rd" in businessTypes', { businessTypes: ['testing', 'rd'] }, true],
    ['businessTypes.exists(t, t in ["leasing", "ecommerce"])', { businessTypes: ['leasing'] }, true],
    ['tier in ["core", "key"]', { tier: 'extended' }, false],
    ['true', {}, true],
    ['businessTypes.filter(t, t != "rd").exists(t, t.startsWith("le"))', { businessTypes: ['leasing'] }, true],
  ])('%s with %j is %s', (source, values, answer) => expect(holds(source, values)).toBe(answer));

  it('reads a missing value as blank', () => {
    expect(holds('tier == "" && investmentCny == 0 && jobs == 0 && !rdDesign && size(businessTypes) == 0')).toBe(true);
    expect(blankFacts(facts)).toEqual({ tier: '', investmentCny: 0, jobs: 0, rdDesign: false, businessTypes: [] });
  });

  it.each([
    ['investmentUsd > 5', 'unknown_fact): investmentUsd'],
    ['tier', 'no_bool): string'],
    ['jobs + 1', 'no_bool): int'],
    ['tier == 5', 'string == int'],
    ['"rd" in tier', 'string in string'],
    ['rdDesign > 1', 'bool > int'],
    ['businessTypes.exists(t, t == 1)', 'string == int'],
    ['jobs >', 'EOF'],
    ['', 'EOF'],
    ['tier.matches("(a+)+$")', 'call_refused): matches'],
    ['businessTypes.all(t, t.matches("(a|a)*$"))', 'call_refused): matches'],
    ['size(businessTypes.map(t, t)) > 0', 'call_refused): map'],
    ['cel.bind(a, businessTypes + businessTypes, size(a) > 0)', 'call_refused): bind'],
    ['businessTypes.exists(a, businessTypes.exists(b, a != b))', 'nested): exists'],
    ['businessTypes.exists(a, size(businessTypes.filter(b, a != b)) > 0)', 'nested): filter'],
    [`true${' || true'.repeat(300)}`, 'too_long): 2000'],
  ])('%s is refused with the reason: %s', (source, reason) => {
    expect(() => compileCondition(facts, source)).toThrow(ConditionInvalid);
    expect(() => compileCondition(facts, source)).toThrow(reason);
  });

  it('that fails on a value says so instead of being false', () => {
    expect(() => holds('10 / jobs > 1')).toThrow('division by zero');
  });

  it('is compiled once', () => {
    expect(compileCondition(facts, 'jobs > 1')).toBe(compileCondition(facts, 'jobs > 1'));
  });

  it('compares decimals to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
        const amount = cents / 100;

        expect(holds(`investmentCny >= ${amount.toFixed(2)}`, { investmentCny: amount })).toBe(true);
        expect(holds(`investmentCny > ${(amount - 0.01).toFixed(2)}`, { investmentCny: amount })).toBe(true);
      }),
    );
  });
});
