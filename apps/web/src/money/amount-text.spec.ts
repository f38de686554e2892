import { amountText, columnAmount } from './amount-text';

describe('amounts in words', () => {
  it.each([
    ['8080000000.00', 'CNY', 'zh-CN', '80.8 亿元'],
    ['1489000000.00', 'USD', 'zh-CN', '14.89 亿美元'],
    ['163860000.00', 'CNY', 'zh-CN', '1.6386 亿元'],
    ['60500000.00', 'CNY', 'zh-CN', '6,050 万元'],
    ['99.50', 'CNY', 'zh-CN', '99.5 元'],
    ['0.00', 'USD', 'zh-CN', '0 美元'],
    ['8080000000.00', 'CNY', 'en', 'CNY 8.08 billion'],
    ['1489000000.00', 'USD', 'en', 'USD 1.489 billion'],
    ['163860000.00', 'CNY', 'en', 'CNY 163.86 million'],
  ] as const)('%s %s in %s is %s', (amount, currency, language, text) => {
    expect(amountText(amount, currency, language)).toBe(text);
  });

  it('stands in columns in 万元 or in millions', () => {
    expect(columnAmount('163860000.00', 'zh-CN')).toBe('16,386.00');
    expect(columnAmount('163860000.00', 'en')).toBe('163.86');
    expect(columnAmount('163861234.56', 'zh-CN')).toBe('16,386.123456');
  });
});
