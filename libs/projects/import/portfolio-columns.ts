import { usccMessage } from '#enterprises';
import {
  codeAsTyped,
  countedIn,
  lineAsTyped,
  moneyIn,
  namedCharacters,
  readCell,
  unprintableIn,
  type Bilingual,
  type Unit,
} from '#kernel';
import { isRecordable } from '../list/as-of.js';
import { stages } from '../stages/stages.js';

/** One line of the file: column → text. */
export type Line<Column extends string = ColumnName> = Record<Column, string>;

/** Fault of a text with the right form, or nothing. */
type Fault = (text: string) => Bilingual | undefined;

const unlike = (text: string, right: Bilingual): Bilingual => ({
  zh: `“${text}”不正确，应为${right.zh}。`,
  en: `"${text}" is not ${right.en}.`,
});

const shaped =
  (shape: RegExp, zh: string, en: string): Fault =>
  (text) =>
    shape.test(text) ? undefined : unlike(text, { zh, en });

const oneOf = (keys: readonly string[]): Fault =>
  shaped(new RegExp(`^(${keys.join('|')})$`), `以下之一：${keys.join('、')}`, `one of ${keys.join(', ')}`);

const upTo =
  (most: number): Fault =>
  (text) =>
    [...text].length > most ? tooLong([...text].length, most) : unprintable(unprintableIn(text));

const tooLong = (length: number, most: number): Bilingual => ({
  zh: `有 ${length} 个字，最多 ${most} 个字。`,
  en: `It has ${length} characters; ${most} are the most.`,
});

function unprintable(characters: readonly string[]): Bilingual | undefined {
  const { zh, en } = namedCharacters(characters);
  if (characters.length === 0) return undefined;
  return { zh: `字符${zh}无法在文书上显示。`, en: `It has ${en}, which no paper can show.` };
}

const optional =
  (fault: Fault): Fault =>
  (text) =>
    text === '' ? undefined : fault(text);

const required =
  (fault: Fault): Fault =>
  (text) =>
    text === '' ? { zh: '此项必填。', en: 'It is empty.' } : fault(text);

/** 数字列, each with its unit. */
const units = {
  investment_cny: moneyIn('CNY'),
  import_usd: moneyIn('USD'),
  export_usd: moneyIn('USD'),
  floor_area_sqm: countedIn(['平方米'], { digits: 10 }),
  jobs: countedIn(['人'], { whole: true, digits: 7 }),
} as const satisfies Record<string, Unit>;

type Figure = keyof typeof units;

const written = /^\d+(\.\d{1,2})?$/;

/** The line as it is meant. What is not understood stays as it is, for the check to name. */
export function asWritten(line: Line): Line {
  const entries = (Object.keys(line) as ColumnName[]).map((name) => [name, readings[name](line[name])]);
  return Object.fromEntries(entries) as Line;
}

const inDigits = (text: string, unit: Unit): string => (written.test(text) ? text : (readCell(text, unit) ?? text));

/** Spreadsheets write a day with strokes and without zeros: 2023/5/30. */
const dayAsWritten = (text: string): string =>
  codeAsTyped(text).replace(
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    (_, year: string, month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  );

const amount = shaped(
  /^\d{1,14}(\.\d{1,2})?$/,
  '金额：数字，最多两位小数，不带正负号，例如 163860000.00 或 1.2亿',
  'an amount: a number with at most two decimals and no sign, such as 163860000.00 or 1.2亿',
);

const day: Fault = (text) =>
  isRecordable(text)
    ? undefined
    : unlike(text, {
        zh: '1900-01-01 以来的日期，写作 YYYY-MM-DD',
        en: 'a day since 1900-01-01, written YYYY-MM-DD',
      });

/** Every column of a portfolio file with its check. */
export const columns = {
  code: required(
    shaped(
      /^[A-Z0-9][A-Z0-9-]{0,31}$/,
      '编号：1 至 32 个大写字母、数字或连字符',
      'a code: 1 to 32 capital letters, digits and hyphens',
    ),
  ),
  stage: required(oneOf(stages)),
  name_zh: required(upTo(200)),
  name_en: optional(upTo(200)),
  enterprise_zh: required(upTo(120)),
  uscc: required(usccMessage),
  sector: required(upTo(32)),
  business_types: required(
    shaped(/^[a-z_]+(;[a-z_]+)*$/, '以分号隔开的业务类型', 'keys of business types with ; between them'),
  ),
  functional_area: required(upTo(32)),
  rd_design: required(oneOf(['true', 'false'])),
  investment_cny: optional(amount),
  import_usd: optional(amount),
  export_usd: optional(amount),
  floor_area_sqm: optional(
    shaped(/^\d{1,10}(\.\d{1,2})?$/, '平方米数：数字，最多两位小数', 'square metres: digits, at most two decimals'),
  ),
  jobs: optional(shaped(/^\d{1,7}$/, '不超过 7 位的整数', 'a whole number of at most 7 digits')),
  recorded_on: required(day),
  note: optional(upTo(500)),
} as const satisfies Record<string, Fault>;

/** How the text of a column is read: figures in their unit, names as lines, all else as codes. */
const readings: Record<ColumnName, (text: string) => string> = Object.assign(
  Object.fromEntries(Object.keys(columns).map((name) => [name, codeAsTyped])),
  Object.fromEntries(
    (Object.keys(units) as Figure[]).map((name) => [name, (text: string) => inDigits(text, units[name])]),
  ),
  { name_zh: lineAsTyped, name_en: lineAsTyped, enterprise_zh: lineAsTyped, note: lineAsTyped },
  { rd_design: (text: string) => codeAsTyped(text).toLowerCase(), recorded_on: dayAsWritten },
) as Record<ColumnName, (text: string) => string>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as ColumnName[];
