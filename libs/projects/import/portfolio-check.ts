import type { Bilingual, FieldError } from '#kernel';
import { unknownKeys, type KnownKeys } from '../figures/zone-keys.js';
import { earlyStages, type Stage } from '../stages/stages.js';
import { columnNames, columns, type ColumnName } from './portfolio-columns.js';
import type { NumberedLine } from './portfolio-lines.js';

/** All faults, each with its line and column: `/<line>/<column>`. */
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
    const fault = hasControlCharacter(text) ? controlCharacter : columns[name](text);
    return fault === undefined ? [] : [at(line, name, 'bad_value', fault)];
  });
}

function placeFaults(line: NumberedLine, places: KnownKeys): FieldError[] {
  const { sector, business_types, functional_area } = line.cells;
  const types = business_types.split(';');
  const twice = types.filter((type, place) => types.indexOf(type) !== place);
  const unknown = unknownKeys(places, { sector, businessTypes: types, functionalArea: functional_area });
  return [
    ...unknown.map(({ pointer, code, message }) => at(line, columnOf(pointer), code, message)),
    ...twice.map((type) => at(line, 'business_types', 'repeated', twiceThere(type))),
  ];
}

const columnOf = (pointer: string): ColumnName =>
  pointer === '/sector' ? 'sector' : pointer === '/functionalArea' ? 'functional_area' : 'business_types';

/** 储备项目 may have unknown figures; from `proposed` on they are required. */
function unknownFigures(line: NumberedLine): FieldError[] {
  if (earlyStages.includes(line.cells.stage as Stage)) return [];
  const empty = (['investment_cny', 'import_usd', 'export_usd'] as const).filter((name) => line.cells[name] === '');
  return empty.map((name) => at(line, name, 'missing', needed));
}

function repeated(line: NumberedLine, first: number | undefined): FieldError[] {
  if (first === undefined || first === line.number) return [];
  const message = { zh: `编号与第 ${first} 行相同。`, en: `Line ${first} has the same code.` };
  return [at(line, 'code', 'repeated', message)];
}

function toCome(line: NumberedLine, today: string): FieldError[] {
  if (line.cells.recorded_on <= today) return [];
  const message = { zh: `日期不能晚于今天（${today}）。`, en: `It must not be after today, ${today}.` };
  return [at(line, 'recorded_on', 'day_to_come', message)];
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}

const controlCharacter: Bilingual = { zh: '含有控制字符。', en: 'It has a control character.' };
const needed: Bilingual = { zh: '只有储备项目可以不填。', en: 'Only a reserve project may leave it empty.' };
const twiceThere = (type: string): Bilingual => ({ zh: `“${type}”重复。`, en: `"${type}" is there twice.` });

const at = ({ number }: NumberedLine, column: ColumnName, code: string, message: Bilingual): FieldError => ({
  pointer: `/${number}/${column}`,
  code,
  message: {
    zh: `第 ${number} 行 ${column}：${message.zh}`,
    en: `Line ${number}, ${column}: ${message.en}`,
  },
});
