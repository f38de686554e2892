import { hundredths, isAmount } from '#kernel';

/** 万元 is four places above the unit; an amount has two below it. */
const places = 6;

/** The stored amount → 万元, exactly and without idle zeros: `163861200.00` → `16386.12`. */
export function toTenThousands(amount: string): string {
  return isAmount(amount) ? shifted(hundredths(amount), places) : amount;
}

/** `value / 10^places` as a decimal text without idle zeros. */
export function shifted(value: bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, '0');
  const part = digits.slice(-places).replace(/0+$/, '');
  const whole = digits.slice(0, -places);
  return part ? `${whole}.${part}` : whole;
}

/** `1234567.5` → `1,234,567.5`. */
export function grouped(decimal: string): string {
  const [whole = '', part] = decimal.split('.');
  const thousands = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${thousands}.${part}` : thousands;
}
