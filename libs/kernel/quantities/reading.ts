import { plainFigure } from './as-typed.js';
import type { Unit } from './units.js';

const powers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
};

/** Digits in one run, or in threes by commas or by spaces. */
const figure = String.raw`\d+(?:\.\d+)?|[1-9]\d{0,2}(?:(?:, ?\d{3})+|(?: \d{3})+)(?:\.\d+)?`;
const power = oneOf(Object.keys(powers));
const exponent = /^\d+(?:\.\d+)?e\+?\d{1,2}$/;

interface Part {
  figure: string;
  power: string | undefined;
}

/**
 * 数量: the exact decimal of a figure as people write it (`80.8亿`, `１，２００ 万元`, `3,200 m²`), in the unit
 * itself. Null unless every sign of it is understood: never a part of it.
 */
export function readQuantity(typed: string, unit: Unit): string | null {
  const match = shapeOf(unit).exec(plainFigure(typed));
  const value = match && valueOf(match, unit);
  return value === null ? null : written(value, unit);
}

function valueOf([, before, one = '', onePower, two, twoPower, name]: RegExpExecArray, unit: Unit): bigint | null {
  const first = { figure: one, power: onePower };
  const isBare = [before, name, onePower].every((word) => word === undefined);
  if (two === undefined) return scaled(first, isBare ? unit.scale : 0);
  return sumOf(first, { figure: two, power: twoPower });
}

/** A figure of a spreadsheet's file, which may have an exponent: `1.6386E+08`. */
export function readCell(text: string, unit: Unit): string | null {
  const plain = plainFigure(text);
  if (!exponent.test(plain)) return readQuantity(text, unit);
  const [digits = '', power = '0'] = plain.split('e');
  const value = scaled({ figure: digits, power: undefined }, Number(power));
  return value === null ? null : written(value, unit);
}

function shapeOf({ names, before }: Unit): RegExp {
  const [left, right] = [oneOf(before), oneOf(names)];
  return new RegExp(`^(${left})? ?(${figure}) ?(${power})?(?: ?(${figure}) ?(${power}))? ?(${right})?$`);
}

/** Alternatives, the longest first; none matches nothing. */
function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((one, other) => other.length - one.length);
  return words.length === 0 ? '(?!)' : sorted.map((word) => word.replaceAll('$', String.raw`\$`)).join('|');
}

/** `1亿2000万`: the second part stays below one of the first. */
function sumOf(first: Part, second: Part): bigint | null {
  const [high, low] = [scaled(first, 0), scaled(second, 0)];
  if (high === null || low === null || !first.power) return null;
  const limit = 10n ** BigInt((powers[first.power] ?? 0) + 2);
  return low < limit && high % limit === 0n ? high + low : null;
}

/** Hundredths; null when there are digits below them. */
function scaled({ figure, power }: Part, scale: number): bigint | null {
  const [whole = '', part = ''] = figure.replaceAll(/[, ]/g, '').split('.');
  const places = (power ? (powers[power] ?? 0) : scale) + 2;
  const shown = part.replace(/0+$/, '');
  return shown.length > places ? null : BigInt(whole + shown.padEnd(places, '0'));
}

function written(hundredths: bigint, { decimals, digits, padded }: Unit): string | null {
  const text = hundredths.toString().padStart(3, '0');
  const [whole, part] = [text.slice(0, -2), text.slice(-2)];
  if (whole.length > digits || (decimals === 0 && part !== '00')) return null;
  if (padded) return `${whole}.${part}`;
  const shown = part.replace(/0+$/, '');
  return shown === '' ? whole : `${whole}.${shown}`;
}
