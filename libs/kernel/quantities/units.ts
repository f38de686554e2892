/** What a figure counts, and how a bare figure is meant. */
export interface Unit {
  /** Names that may stand behind the figure, in plain lower case. */
  names: readonly string[];
  /** Names that may stand before it, such as `¥`. */
  before: readonly string[];
  /** 默认单位 as a power of ten: 4 where a bare figure is in 万. */
  scale: number;
  /** Decimals that are kept; 0 for a whole number. */
  decimals: 0 | 2;
  /** Digits before the point at most. */
  digits: number;
  /** Both decimals are always written, as in `12.00`. */
  padded: boolean;
}

export type Currency = 'CNY' | 'USD';

const currencies: Record<Currency, Pick<Unit, 'names' | 'before'>> = {
  CNY: {
    names: ['元', '圆', '元整', '元人民币', '人民币元', '人民币', 'cny', 'rmb', 'yuan'],
    before: ['¥', '人民币', 'cny', 'rmb'],
  },
  USD: {
    names: ['美元', '美金', 'usd', 'dollar', 'dollars', 'us dollars'],
    before: ['us$', '$', '美元', '美金', 'usd'],
  },
};

/** Other words for the same unit. */
const synonyms: readonly (readonly string[])[] = [
  ['人', '名', '位', '个', 'person', 'persons', 'people'],
  ['平方米', '平米', '平方', '平', 'm2', 'sqm', 'sq m', 'square metres', 'square meters'],
  ['吨标准煤', '吨标煤', 'tce'],
  ['%', 'percent', 'per cent'],
];

/** Money, bare figures being in 元 or, with `scale` 4, in 万元. */
export function moneyIn(currency: Currency, scale = 0): Unit {
  const { names, before } = currencies[currency];
  return { names, before, scale, decimals: 2, digits: 14, padded: true };
}

interface Counted {
  whole?: boolean;
  digits?: number;
}

/** Anything else that is counted or measured, by the words for its unit. */
export function countedIn(words: readonly string[], { whole = false, digits = 14 }: Counted = {}): Unit {
  const given = words.map((word) => word.toLowerCase().replace('²', '2'));
  const names = [
    ...new Set(given.flatMap((word) => [word, ...(synonyms.find((group) => group.includes(word)) ?? [])])),
  ];
  return {
    names,
    before: [],
    scale: 0,
    decimals: whole ? 0 : 2,
    digits: whole ? Math.min(digits, 15) : digits,
    padded: false,
  };
}
