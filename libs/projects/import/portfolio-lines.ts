import { CsvError, parse } from 'csv-parse/sync';
import { InvalidContent, type FieldError } from '#kernel';
import { columnNames, type Line } from './portfolio-columns.js';

export interface NumberedLine {
  /** Line of the file, the header being 1. */
  number: number;
  cells: Line;
}

/** The lines below the header. Throws {@link InvalidContent} when it is no CSV with exactly the columns asked for. */
export function linesOf(csv: string): NumberedLine[] {
  const [header, ...rows] = rowsOf(csv);
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
    return parse(csv, shape) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InvalidContent([{ pointer: `/${String(error.lines)}`, code: 'not_csv', message: error.message }]);
  }
}

function headerFaults(header: readonly string[]): FieldError[] {
  const missing = columnNames.filter((name) => !header.includes(name));
  const strange = header.filter((name, place) => !isColumn(name) || header.indexOf(name) !== place);
  return [
    ...missing.map((name) => fault(name, 'missing_column', `The column ${name} is missing`)),
    ...strange.map((name) =>
      fault(name, 'unknown_column', `There is no such column; they are ${columnNames.join(', ')}`),
    ),
  ];
}

const isColumn = (name: string) => columnNames.some((known) => known === name);

const fault = (name: string, code: string, message: string): FieldError => ({ pointer: `/1/${name}`, code, message });

const misfit =
  (columns: number) =>
  ({ record, info }: Row): FieldError => ({
    pointer: `/${info.lines}`,
    code: 'wrong_column_count',
    message: `Line ${info.lines} has ${record.length} columns, the header has ${columns}`,
  });
