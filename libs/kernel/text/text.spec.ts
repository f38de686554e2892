import { codeAsTyped, lineAsTyped, searchAsTyped, telephoneAsTyped, textAsTyped } from './index.js';

describe('a name', () => {
  it.each([
    ['  北京芯擎科技有限公司', '北京芯擎科技有限公司'],
    ['北京\n上海', '北京 上海'],
    ['北京\r\n上海', '北京 上海'],
    ['北京\u2028上海', '北京 上海'],
    ['中关村\u202e）批准已（', '中关村）批准已（'],
    ['e\u0301cole', 'école'],
    ['北京𠮷野科技有限公司', '北京𠮷野科技有限公司'],
    ['A \u3000\t B', 'A B'],
    ['A\u0000B\u0085C', 'A B C'],
    ['ＡＢＣ（北京）', 'ＡＢＣ（北京）'],
  ])('%j is %j', (typed, meant) => expect(lineAsTyped(typed)).toBe(meant));

  it.each(['\u200b', '   ', '\u3000', '\n', '\ufeff\u202e', '\u00ad', '\u0007', ''])('%j is empty', (typed) =>
    expect(lineAsTyped(typed)).toBe(''),
  );
});

describe('free text', () => {
  it.each([
    ['一\n二', '一\n二'],
    ['一\r\n\r\n二\r', '一\n\n二'],
    ['  a  b\tc ', 'a  b\tc'],
    ['a\u202eb\u0000c', 'abc'],
    ['a\u2009b\u00a0c\u3000d', 'a b c\u3000d'],
    ['葛\u{e0100}☎\ufe0f', '葛☎'],
  ])('%j is %j', (typed, meant) => expect(textAsTyped(typed)).toBe(meant));
});

describe('a code', () => {
  it.each([
    ['Ｍ7320', 'M7320'],
    ['\u202d13800138000\u202c', '13800138000'],
    [' a@b.example\u200b', 'a@b.example'],
    ['１２３４５６\n', '123456'],
  ])('%j is %j', (typed, meant) => expect(codeAsTyped(typed)).toBe(meant));
});

describe('a telephone number', () => {
  it.each([
    ['13800138000 ', '13800138000'],
    ['（010）62345678', '010-62345678'],
    ['(010) 6234 5678', '010-6234 5678'],
    ['010-62345678转801', '010-62345678-801'],
    ['010－62345678 分机 801', '010-62345678-801'],
    ['+86 138 0013 8000', '+86 138 0013 8000'],
    ['(+86)13800138000', '+86-13800138000'],
    ['０１０—６２３４５６７８', '010-62345678'],
    ['62345678 ext. 12', '62345678-12'],
  ])('%j is %j', (typed, meant) => expect(telephoneAsTyped(typed)).toBe(meant));
});

describe('words to search by', () => {
  it.each([
    ['中关村(北京)', '中关村（北京）'],
    ['ＡＢＣ', 'abc'],
    ['e\u0301cole', 'École'],
    ['中关村 北京', '中关村北京'],
  ])('%j and %j find the same', (one, other) => expect(searchAsTyped(one)).toBe(searchAsTyped(other)));
});
