import { aCatalogue, aForm, aProcedure } from '#test/support/engine/sample-procedure';
import { checkForm } from './index.js';

const drafted = (difference: Record<string, unknown>) =>
  checkForm(aProcedure, aCatalogue, { ...aForm, ...difference }, { complete: false });
const handedIn = (difference: Record<string, unknown>) =>
  checkForm(aProcedure, aCatalogue, { ...aForm, ...difference }, { complete: true });

describe('checking a form', () => {
  it('finds nothing wrong with a complete one', () => {
    expect(handedIn({ industry: 'C3985', jobs: 99, startsOn: '2026-02-28', readiness: 'ready' })).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['name', 5, '/name', 'not_a_text'],
    ['name', '一二三四五六', '/name', 'too_long'],
    ['name', 'a\u0000b', '/name', 'control_character'],
    ['name', '\ud800', '/name', 'control_character'],
    ['name', '😀', '/name', 'not_printable'],
    ['industry', '3985', '/industry', 'wrong_pattern'],
    ['sector', 'whaling', '/sector', 'unknown_choice'],
    ['sector', ['ic'], '/sector', 'unknown_choice'],
    ['businessTypes', 'rd', '/businessTypes', 'not_a_list'],
    ['businessTypes', ['rd', 'mining'], '/businessTypes/1', 'unknown_choice'],
    ['businessTypes', ['rd', 'testing', 'rd'], '/businessTypes/2', 'repeated_choice'],
    ['rdDesign', 'true', '/rdDesign', 'not_a_boolean'],
    ['investmentCny', 163860000, '/investmentCny', 'not_a_decimal_string'],
    ['investmentCny', '-5.00', '/investmentCny', 'below_minimum'],
    ['investmentCny', '0', '/investmentCny', 'below_minimum'],
    ['investmentCny', '1.234', '/investmentCny', 'too_many_decimals'],
    ['investmentCny', '1e9', '/investmentCny', 'not_a_decimal'],
    ['investmentCny', '1,000', '/investmentCny', 'not_a_decimal'],
    ['investmentCny', '', '/investmentCny', 'not_a_decimal'],
    ['investmentCny', '1000000000.01', '/investmentCny', 'above_maximum'],
    ['jobs', '12', '/jobs', 'not_an_integer'],
    ['jobs', 1.5, '/jobs', 'not_an_integer'],
    ['jobs', -1, '/jobs', 'below_minimum'],
    ['jobs', 100, '/jobs', 'above_maximum'],
    ['readiness', 'soon', '/readiness', 'unknown_choice'],
    ['startsOn', '2026-02-30', '/startsOn', 'not_a_day'],
    ['hobby', 'golf', '/hobby', 'unknown_field'],
    ['a/b~c', 1, '/a~1b~0c', 'unknown_field'],
    ['__proto__x', 1, '/__proto__x', 'unknown_field'],
  ])('finds that %s may not be %j', (key, value, pointer, code) => {
    expect(drafted({ [key]: value })).toMatchObject([{ pointer, code }]);
  });

  it.each([
    ['investmentCny', '163.x', 'not_understood'],
    ['investmentCny', '12345678901', 'not_understood'],
    ['jobs', '约30', 'not_understood'],
    ['industry', '3985', 'wrong_pattern'],
    ['name', '一二三四五六', 'too_long'],
    ['startsOn', '下月', 'not_a_day'],
  ])('lets a draft keep %s as typed, %j, and does not let it be handed in', (key, typed, code) => {
    expect(drafted({ [key]: { typed } })).toEqual([]);
    expect(handedIn({ [key]: { typed } })).toMatchObject([{ pointer: `/${key}`, code }]);
  });

  it.each([
    ['jobs', { typed: '1'.repeat(8001) }, 'not_an_integer'],
    ['jobs', { typed: 'a\u0000b' }, 'not_an_integer'],
    ['jobs', { typed: 5 }, 'not_an_integer'],
    ['jobs', { typed: '5', more: 1 }, 'not_an_integer'],
  ])('does not take %s for typed text, %j', (key, value, code) => {
    expect(drafted({ [key]: value })).toMatchObject([{ pointer: `/${key}`, code }]);
  });

  it('says in both languages what was wrong and what would be right', () => {
    expect(drafted({ sector: 'whaling' })[0]?.message).toEqual({
      zh: '“sector（示例）”没有“whaling”这一选项，可选：ic, leasing, outside。',
      en: '"sector" has no choice "whaling"; the choices are ic, leasing, outside.',
    });
    expect(drafted({ industry: 'x' })[0]?.message.en).toContain('like C3985');
    expect(drafted({ hobby: 1 })[0]?.message.en).toContain('name, industry, summary');
  });

  it('keeps a long text within 4000 characters unless the procedure says otherwise', () => {
    expect(drafted({ summary: '长'.repeat(4000) })).toEqual([]);
    expect(drafted({ summary: '长'.repeat(4001) })).toMatchObject([{ pointer: '/summary', code: 'too_long' }]);
  });

  it('names the characters that no paper can show, and takes rare ones that it can', () => {
    const [fault] = drafted({ summary: '北京𠮷野\n😀😀' });
    expect(fault?.message.zh).toContain('“😀”（U+1F600）无法在文书上显示');
    expect(drafted({ summary: '北京𠮷野\n二' })).toEqual([]);
  });

  it('does not repeat a long wrong value in full', () => {
    expect(drafted({ sector: 'x'.repeat(10_000) })[0]?.message.en.length).toBeLessThan(150);
  });

  it('does not fill placeholders that stand in a value', () => {
    expect(drafted({ sector: '{allowed}' })[0]?.message.en).toContain('"{allowed}"');
  });

  it('lets a draft be empty', () => {
    expect(checkForm(aProcedure, aCatalogue, {}, { complete: false })).toEqual([]);
  });

  it.each([undefined, null, '   '])('counts %j as missing when it is handed in', (name) => {
    expect(drafted({ name })).toEqual([]);
    expect(handedIn({ name })).toMatchObject([{ pointer: '/name', code: 'required' }]);
  });

  it('counts an empty list as missing, and false as an answer', () => {
    expect(handedIn({ businessTypes: [] })).toMatchObject([{ pointer: '/businessTypes', code: 'required' }]);
    expect(handedIn({ rdDesign: false })).toEqual([]);
  });

  it('asks for a field only where it applies', () => {
    expect(handedIn({ sector: 'outside' })).toMatchObject([{ pointer: '/reason', code: 'required' }]);
    expect(handedIn({ sector: 'outside', reason: '补链' })).toEqual([]);
  });
});
