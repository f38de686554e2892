import { hundredths, isAmount } from '#kernel';
import { grouped, shifted } from './ten-thousands';

type Currency = 'CNY' | 'USD';
type Scale = { places: number; zh: Record<Currency, string>; en: string };

const chineseScales: Scale[] = [
  { places: 8, zh: { CNY: '亿元', USD: '亿美元' }, en: '' },
  { places: 4, zh: { CNY: '万元', USD: '万美元' }, en: '' },
  { places: 0, zh: { CNY: '元', USD: '美元' }, en: '' },
];
const englishScales: Scale[] = [
  { places: 9, zh: { CNY: '', USD: '' }, en: ' billion' },
  { places: 6, zh: { CNY: '', USD: '' }, en: ' million' },
  { places: 0, zh: { CNY: '', USD: '' }, en: '' },
];

export interface AmountText {
  figure: string;
  unit: string;
  /** Unit stands before the figure, as in `CNY 8.08 billion`. */
  before?: string;
}

/** An exact amount in the words of the language: `80.8 亿元`, `CNY 8.08 billion`. Nothing is rounded. */
export function amountParts(amount: string, currency: Currency, language: string): AmountText {
  if (!isAmount(amount)) return { figure: amount, unit: '' };
  const value = hundredths(amount);
  const chinese = language.startsWith('zh');
  const scale = scaleFor(value, chinese ? chineseScales : englishScales);
  const figure = grouped(shifted(value, scale.places + 2));
  return chinese ? { figure, unit: scale.zh[currency] } : { figure, unit: scale.en.trim(), before: currency };
}

export function amountText(amount: string | null, currency: Currency, language: string): string {
  if (amount === null) return '—';
  const { figure, unit, before } = amountParts(amount, currency, language);
  return [before, figure, unit].filter(Boolean).join(' ');
}

/** For columns, at least two decimals so that figures line up: 万元 in Chinese, millions in English. */
export function columnAmount(amount: string | null, language: string): string {
  if (!isAmount(amount)) return amount ?? '—';
  const [whole, part = ''] = shifted(hundredths(amount), language.startsWith('zh') ? 6 : 8).split('.');
  return grouped(`${whole}.${part.padEnd(2, '0')}`);
}

/** All digits: `163,860,000.00`. */
export const fullAmount = (amount: string): string => grouped(amount);

function scaleFor(value: bigint, scales: Scale[]): Scale {
  const fitting = scales.find(({ places }) => value >= 10n ** BigInt(places + 2));
  return fitting ?? scales[scales.length - 1]!;
}
