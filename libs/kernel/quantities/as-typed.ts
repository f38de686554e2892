import { withoutInvisible } from '../text/index.js';

const distance = 0xfee0;

const signs: Readonly<Record<string, string>> = {
  '。': '.',
  '｡': '.',
  '￥': '¥',
  '㎡': 'm2',
  '²': '2',
  萬: '万',
  億: '亿',
};

/**
 * A typed figure in the plain signs that mean the same. Unlike NFKC, it leaves ①, ⁵ and ½ alone: these are no digits
 * of a figure. `²` counts only behind the `m` of a square metre.
 */
export function plainFigure(typed: string): string {
  return withoutInvisible(typed)
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance))
    .toLowerCase()
    .replace(/[。｡￥㎡萬億]|(?<=m)²/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
}
