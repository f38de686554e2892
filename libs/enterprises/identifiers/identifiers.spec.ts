import { isBondedZoneCode, isCustomsCode } from './customs-code.js';
import { isIndustryClass } from './industry-class.js';
import { identifierNotes } from './identifier-notes.js';
import { projectCodeForm } from './project-code.js';

describe('isCustomsCode', () => {
  it.each(['1108960A1B', '1101919107'])('accepts %s', (code) => expect(isCustomsCode(code)).toBe(true));
  it.each(['110896', '110896O1b2', 'A108960A1B', 1108960111])('refuses %p', (code) =>
    expect(isCustomsCode(code)).toBe(false),
  );

  it('tells a code of a comprehensive bonded zone', () => {
    expect(isBondedZoneCode('1108660A1B')).toBe(true);
    expect(isBondedZoneCode('1108160A1B')).toBe(false);
  });
});

describe('projectCodeForm', () => {
  it.each([
    ['2312-110108-04-01-123456', 'current'],
    ['2017-130000-01-01-00001', 'old'],
    ['2017-130000-01-01-000011', 'old'],
    ['2313-110108-04-01-123456', null],
    ['2312-110108-04-01-12345', null],
    [2312, null],
  ])('of %p is %p', (code, form) => expect(projectCodeForm(code)).toBe(form));
});

describe('isIndustryClass', () => {
  it.each(['C3563', 'T9700'])('accepts %s', (code) => expect(isIndustryClass(code)).toBe(true));
  it.each(['U1234', 'C356', 'c3563', '3563'])('refuses %s', (code) => expect(isIndustryClass(code)).toBe(false));
});

describe('notesOn', () => {
  const codesOf = (enterprise: Parameters<typeof identifierNotes>[0]) =>
    identifierNotes(enterprise).map(({ code }) => code);

  it('notes what is unusual, and nothing else', () => {
    expect(codesOf({ uscc: '91330100799655058B' })).toEqual([]);
    expect(codesOf({ uscc: '9133010079965505XB', customsCode: '1108160A1B' })).toEqual([
      'unusual_organisation_code',
      'customs_code_of_another_area',
    ]);
  });
});
