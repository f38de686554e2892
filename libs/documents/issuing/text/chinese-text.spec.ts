import { chineseDate, documentNumber, parted } from './chinese-text.js';

describe('Chinese forms', () => {
  it('write a date without leading zeros', () => expect(chineseDate('2026-01-04')).toBe('2026年1月4日'));

  it.each([
    ['0.50', '0.50'],
    ['999', '999'],
    ['1000', '1,000'],
    ['163860000.00', '163,860,000.00'],
  ])('part the thousands of %s', (amount, expected) => expect(parted(amount)).toBe(expected));

  it('number a document as GB/T 9704 asks', () => {
    expect(documentNumber('中综保', '受', 2026, 1)).toBe('中综保受〔2026〕1号');
  });
});
