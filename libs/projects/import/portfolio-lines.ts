import { CsvError, parse } from 'csv-parse/sync';
import { fieldErrorsOf, InvalidContent } from '#kernel';
import { columnNames, type Line } from './portfolio-columns.js';

export interface NumberedLine {
  /** Line of the file, the header being 1. */
  number: number;
  cells: Line;
}

/** Lines below the header; empty ones, as spreadsheets leave them at the end, are none. Throws {@link InvalidContent} unless the columns are exactly right. */
export function linesOf(csv: string): NumberedLine[] {
  const [header, ...below] = rowsOf(csv);
  const rows = below.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  const wrong = headerFaults(header?.record ?? []);
  if (!header || wrong.length > 0) throw new InvalidContent(wrong);
  const misfits = rows.filter(({ record }) => record.length !== header.record.length);
  if (misfits.length > 0) throw new InvalidContent(misfits.map(misfit(header.record.length)));
  return rows.map(({ record, info }) => ({
    number: info.lines,
    cells: Object.fromEntries(header.record.map((name, place) => [name, record[place]?.trim() ?? ''])) as Line,
  }));
}

interface Row {
  record: string[];
  info: { lines: number };
}

function rowsOf(csv: string): Row[] {
  const shape = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    return parse(csv, { ...shape, delimiter: [',', '\t'] }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InvalidContent([wrong(`/${String(error.lines)}`, 'not_csv', { reason: error.message })]);
  }
}

function headerFaults(header: readonly string[]) {
  const missing = columnNames.filter((name) => !header.includes(name));
  const strange = header.filter((name, place) => !isColumn(name) || header.indexOf(name) !== place);
  return [
    ...missing.map((name) => wrong(`/1/${name}`, 'missing_column', { name })),
    ...strange.map((name) => wrong(`/1/${name}`, 'unknown_column', { name, columns: columnNames.join(', ') })),
  ];
}

const isColumn = (name: string) => columnNames.some((known) => known === name);

const misfit =
  (columns: number) =>
  ({ record, info }: Row) =>
    wrong(`/${info.lines}`, 'wrong_column_count', { line: info.lines, count: record.length, columns });

const wrong = fieldErrorsOf({
  not_csv: { zh: '不是合格的 CSV 文件：{reason}', en: 'This is no sound CSV: {reason}' },
  missing_column: { zh: '缺少列 {name}。', en: 'The column {name} is missing.' },
  unknown_column: {
    zh: '没有 {name} 这一列，各列为：{columns}。',
    en: 'There is no column {name}; they are {columns}.',
  },
  wrong_column_count: {
    zh: '第 {line} 行有 {count} 列，表头有 {columns} 列。',
    en: 'Line {line} has {count} columns, the header has {columns}.',
  },
});
