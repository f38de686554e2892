/** Money is a decimal string with at most two decimals and no sign: `163860000.00`. Never a float. */
const shape = /^\d{1,14}(\.\d{1,2})?$/;

export function isAmount(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value);
}

/** The amount in hundredths, exact. */
export function hundredths(amount: string): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}

/** `163860000.00` from hundredths: always two decimals. */
export function amountOf(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
