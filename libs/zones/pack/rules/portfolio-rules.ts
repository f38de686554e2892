import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { fault, listed, type Finding } from '../files/finding.js';
import type { PackSources } from '../files/read-pack.js';

const file = 'portfolio.csv';

const columns = ['sector', 'business_types', 'functional_area'] as const;

interface Row {
  record: Partial<Record<(typeof columns)[number], string>>;
  info: { lines: number };
}

/** An illustrative portfolio uses only keys of its zone. */
export function portfolioFindings({ folder, zone, positioning }: PackSources): Finding[] {
  const known = {
    sector: positioning.content.sectors.map(({ key }) => key),
    business_types: zone.content.businessTypes.map(({ key }) => key),
    functional_area: zone.content.functionalAreas.map(({ key }) => key),
  };
  const unknownIn = ({ record, info: { lines } }: Row, column: keyof typeof known): Finding[] =>
    (record[column] ?? '')
      .split(';')
      .filter((key) => key !== '' && !known[column].includes(key))
      .map((key) => ({
        file,
        line: lines,
        ...fault('portfolio_unknown', { column, key, known: listed(known[column]) }),
      }));
  const read = rowsOf(folder);
  if (!Array.isArray(read)) return [read];
  return read.flatMap((row) => columns.flatMap((column) => unknownIn(row, column)));
}

/** Rows, or the error of reading them. */
function rowsOf(folder: string): Row[] | Finding {
  const text = textOf(path.join(folder, file));
  try {
    const options = { columns: true, bom: true, info: true, trim: true } as const;
    return text === undefined ? [] : (parse(text, options) as unknown as Row[]);
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    return { file, line: lines ?? 1, ...fault('row_unreadable', { reason: message }) };
  }
}

function textOf(name: string): string | undefined {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return undefined;
  }
}
