import { aProcedure } from '#test/support/engine/sample-procedure';
import { asMeant } from '../index.js';

describe('a form as it was meant', () => {
  it.each([
    ['investmentCny', '1.2亿', '120000000.00'],
    ['investmentCny', '1,200', '1200.00'],
    ['investmentCny', '163860000', '163860000'],
    ['investmentCny', '1.234', '1.234'],
    ['investmentCny', '163.x', '163.x'],
    ['investmentCny', 5, 5],
    ['jobs', '1万人', '1万人'],
    ['jobs', '1万', 10000],
    ['jobs', '12', 12],
    ['jobs', '', ''],
    ['jobs', { typed: '约30' }, { typed: '约30' }],
    ['name', '1万', '1万'],
    ['hobby', '1万', '1万'],
  ])('has %s %j as %j', (key, given, kept) => {
    expect(asMeant(aProcedure, { [key]: given })).toEqual({ [key]: kept });
  });

  it('takes no longer for a pattern that might never end', () => {
    const field = { key: 'code', type: 'text' as const, title: { zh: '代码', en: 'Code' }, pattern: '^(a+)+$' };
    const procedure = Object.assign({}, aProcedure, { form: [{ key: 'one', title: field.title, fields: [field] }] });
    const typed = `${'a'.repeat(4_000)}!`;
    expect(asMeant(procedure, { code: typed })).toEqual({ code: typed });
  });
});
