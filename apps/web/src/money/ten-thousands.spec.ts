import { moneyIn, readQuantity } from '#kernel';
import { grouped, toTenThousands } from './ten-thousands';

describe('amounts in 万元', () => {
  it.each([
    ['163860000.00', '16386'],
    ['163861200.00', '16386.12'],
    ['0.01', '0.000001'],
    ['0.00', '0'],
  ])('shows %s as %s', (stored, shown) => {
    expect(toTenThousands(stored)).toBe(shown);
  });

  it('comes back unchanged where a float would not', () => {
    expect(readQuantity(toTenThousands('80639999999999.99'), moneyIn('CNY', 4))).toBe('80639999999999.99');
  });

  it('groups thousands of the whole part only', () => {
    expect(grouped('1234567.8912')).toBe('1,234,567.8912');
  });
});
