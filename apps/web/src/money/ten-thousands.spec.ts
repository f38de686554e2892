import { fromTenThousands, grouped, toTenThousands } from './ten-thousands';

describe('amounts in 万元', () => {
  it.each([
    ['16386', '163860000.00'],
    ['16386.12', '163861200.00'],
    ['0.000001', '0.01'],
    ['1,638.6', '16386000.00'],
    ['１２.5', '125000.00'],
    ['9999999999', '99999999990000.00'],
  ])('stores %s as %s', (typed, stored) => {
    expect(fromTenThousands(typed)).toBe(stored);
  });

  it.each(['', '-1', '1e3', '12.1234567', 'abc', '12345678901', '.5'])('does not take %p for an amount', (typed) => {
    expect(fromTenThousands(typed)).toBeNull();
  });

  it.each([
    ['163860000.00', '16386'],
    ['163861200.00', '16386.12'],
    ['0.01', '0.000001'],
    ['0.00', '0'],
  ])('shows %s as %s', (stored, shown) => {
    expect(toTenThousands(stored)).toBe(shown);
  });

  it('comes back unchanged where a float would not', () => {
    expect(fromTenThousands(toTenThousands('80639999999999.99'))).toBe('80639999999999.99');
  });

  it('groups thousands of the whole part only', () => {
    expect(grouped('1234567.8912')).toBe('1,234,567.8912');
  });
});
