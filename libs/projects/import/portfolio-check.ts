import type { FieldError } from '#kernel';
import { unknownKeys, type KnownKeys } from '../figures/zone-keys.js';
import { earlyStages, type Stage } from '../stages/stages.js';
import { columnNames, columns, type ColumnName } from './portfolio-columns.js';
import type { NumberedLine } from './portfolio-lines.js';

/** Everything that is wrong, each with its line and column: `/<line>/<column>`. */
export function faultsOf(lines: readonly NumberedLine[], places: KnownKeys, today: string): FieldError[] {
  const firstOf = new Map([...lines].reverse().map(({ cells, number }) => [cells.code, number]));
  return lines.flatMap((line) => [
    ...cellFaults(line),
    ...placeFaults(line, places),
    ...unknownFigures(line),
    ...repeated(line, firstOf.get(line.cells.code)),
    ...toCome(line, today),
  ]);
}

function cellFaults(line: NumberedLine): FieldError[] {
  return columnNames.flatMap((name) => {
    const text = line.cells[name];
    const message = hasControlCharacter(text) ? 'It has a control character' : columns[name](text);
    return message === undefined ? [] : [at(line, name, 'bad_value', message)];
  });
}

function placeFaults(line: NumberedLine, places: KnownKeys): FieldError[] {
  const { sector, business_types, functional_area } = line.cells;
  const types = business_types.split(';');
  const twice = types.filter((type, place) => types.indexOf(type) !== place);
  const unknown = unknownKeys(places, { sector, businessTypes: types, functionalArea: functional_area });
  return [
    ...unknown.map(({ pointer, code, message }) => at(line, columnOf(pointer), code, message)),
    ...twice.map((type) => at(line, 'business_types', 'repeated', `${type} is there twice`)),
  ];
}

const columnOf = (pointer: string): ColumnName =>
  pointer === '/sector' ? 'sector' : pointer === '/functionalArea' ? 'functional_area' : 'business_types';

/** 储备项目 may not know its figures yet; from `proposed` on they are planned. */
function unknownFigures(line: NumberedLine): FieldError[] {
  if (earlyStages.includes(line.cells.stage as Stage)) return [];
  const empty = (['investment_cny', 'import_usd', 'export_usd'] as const).filter((name) => line.cells[name] === '');
  return empty.map((name) => at(line, name, 'missing', 'Only a reserve project may leave it empty'));
}

function repeated(line: NumberedLine, first: number | undefined): FieldError[] {
  if (first === undefined || first === line.number) return [];
  return [at(line, 'code', 'repeated', `Line ${first} has the same code`)];
}

function toCome(line: NumberedLine, today: string): FieldError[] {
  if (line.cells.recorded_on <= today) return [];
  return [at(line, 'recorded_on', 'day_to_come', `It must not be after today, ${today}`)];
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}

const at = ({ number }: NumberedLine, column: ColumnName, code: string, message: string): FieldError => ({
  pointer: `/${number}/${column}`,
  code,
  message: `Line ${number}, ${column}: ${message}`,
});
