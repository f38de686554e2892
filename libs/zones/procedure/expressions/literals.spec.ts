import { comparedLiterals } from './literals.js';

describe('the texts that a condition compares', () => {
  it.each([
    ['sector == "ic" || "ai" != sector', ['sector ic', 'sector ai']],
    ['tier in ["core", "key"]', ['tier core', 'tier key']],
    ['"rd" in businessTypes && !("testing" in businessTypes)', ['businessTypes rd', 'businessTypes testing']],
    ['businessTypes.exists(t, t in ["leasing"] || t == "rd")', ['businessTypes leasing', 'businessTypes rd']],
    ['jobs > 5 && rdDesign', []],
    ['sector.startsWith("i")', []],
  ])('%s', (source, expected) => {
    expect(comparedLiterals(source).map(({ fact, literal }) => `${fact} ${literal}`)).toEqual(expected);
  });
});
