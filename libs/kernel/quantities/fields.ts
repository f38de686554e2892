import type { Bilingual } from '../languages/bilingual.js';
import { countedIn, moneyIn, type Currency, type Unit } from './units.js';

/** What a number field says of its unit. */
interface Measured {
  key: string;
  type: string;
  unit?: Bilingual;
}

/** The currency stands in the name of an amount. */
export function currencyOf({ key }: Pick<Measured, 'key'>): Currency | undefined {
  if (key.endsWith('Cny')) return 'CNY';
  return key.endsWith('Usd') ? 'USD' : undefined;
}

/** The unit of a number field; undefined for any other field. */
export function unitOf(field: Measured): Unit | undefined {
  if (field.type !== 'decimal' && field.type !== 'integer') return undefined;
  const currency = currencyOf(field);
  if (currency) return moneyIn(currency);
  const words = field.unit ? [field.unit.zh, field.unit.en] : [];
  return countedIn(words, { whole: field.type === 'integer' });
}
