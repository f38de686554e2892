import { isSensibleDay } from '#calendar';
import { hundredths, isAmount, isTyped, namedCharacters, unprintableIn, type Quote, type Typed } from '#kernel';
import { compilePattern, type FieldDefinition, type FieldType, type OptionDefinition } from '#zones/procedure';
import type { MessageCode } from './messages.js';

/** A fault of a value. `at` = place in a list. */
export interface Fault {
  code: MessageCode;
  quotes?: Record<string, Quote>;
  at?: number;
}

type Check = (value: unknown, field: FieldDefinition, options: readonly OptionDefinition[]) => Fault[];

const longest = { text: 200, longText: 4000, typed: 8000 };
const shownCharacters = 40;
const exampleAmount = '163860000.00';

/** The faults of a value that is given. */
export function faultsIn(value: unknown, field: FieldDefinition, options: readonly OptionDefinition[]): Fault[] {
  return isKept(value) ? typedFaults(value.typed, field, options) : checks[field.type](value, field, options);
}

const writtenTypes: readonly FieldType[] = ['text', 'longText', 'date'];

/** What a draft keeps as it was typed, until it is corrected; in a field of any type. */
export function isKept(value: unknown): value is Typed {
  return isTyped(value) && value.typed.length <= longest.typed && canBeStored(value.typed);
}

/** Always a fault: the text's own, or that nothing could be read in it. */
function typedFaults(typed: string, field: FieldDefinition, options: readonly OptionDefinition[]): Fault[] {
  const faults = writtenTypes.includes(field.type) ? checks[field.type](typed, field, options) : [];
  return faults.length > 0 ? faults : [{ code: 'not_understood', quotes: { value: shown(typed) } }];
}

/** Blank: absent, null, an empty text or an empty list. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

const checks: Record<FieldType, Check> = {
  text: (value, field) => textFaults(value, field, longest.text),
  longText: (value, field) => textFaults(value, field, longest.longText),
  decimal: (value, field) => shapeOfDecimal(value) ?? boundFaults(hundredths(value as string), String(value), field),
  integer: integerFaults,
  boolean: (value) => (typeof value === 'boolean' ? [] : [{ code: 'not_a_boolean' }]),
  choice: (value, _, options) => choiceFaults(value, options),
  choices: choicesFaults,
  date: (value) => (typeof value === 'string' && isSensibleDay(value) ? [] : [{ code: 'not_a_day' }]),
};

function textFaults(value: unknown, field: FieldDefinition, most: number): Fault[] {
  if (typeof value !== 'string') return [{ code: 'not_a_text' }];
  const maximum = field.maxLength ?? most;
  const length = [...value].length;
  if (length > maximum) return [{ code: 'too_long', quotes: { length, maximum } }];
  if (!canBeStored(value)) return [{ code: 'control_character' }];
  const unprintable = unprintableIn(value);
  return unprintable.length > 0 ? [notPrintable(unprintable)] : patternFaults(value, field);
}

const notPrintable = (characters: readonly string[]): Fault => ({
  code: 'not_printable',
  quotes: { characters: namedCharacters(characters) },
});

function patternFaults(value: string, { pattern, patternHint }: FieldDefinition): Fault[] {
  const fits = pattern === undefined || isBlank(value) || compilePattern(pattern).fits(value);
  return fits ? [] : [{ code: 'wrong_pattern', quotes: { hint: patternHint ?? '' } }];
}

/** PostgreSQL stores neither NUL nor half a surrogate pair; other control characters only garble what is printed. */
function canBeStored(text: string): boolean {
  return !/(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(text);
}

function shapeOfDecimal(value: unknown): Fault[] | undefined {
  if (isAmount(value)) return undefined;
  if (typeof value !== 'string') return [{ code: 'not_a_decimal_string' }];
  const code = /^\d+\.\d{3,}$/.test(value) ? 'too_many_decimals' : 'not_a_decimal';
  const negative = /^-\d+(\.\d+)?$/.test(value);
  return [negative ? tooSmall(value, '0') : { code, quotes: { example: exampleAmount } }];
}

function integerFaults(value: unknown, field: FieldDefinition): Fault[] {
  if (!Number.isSafeInteger(value)) return [{ code: 'not_an_integer' }];
  return boundFaults(BigInt(value as number) * 100n, String(value), field);
}

/** Bounds are compared in hundredths, exactly. */
function boundFaults(inHundredths: bigint, value: string, { min = '0', max }: FieldDefinition): Fault[] {
  if (inHundredths < hundredths(min)) return [tooSmall(value, min)];
  const tooLarge = max !== undefined && inHundredths > hundredths(max);
  return tooLarge ? [{ code: 'above_maximum', quotes: { value, maximum: max } }] : [];
}

const tooSmall = (value: string, minimum: string): Fault => ({
  code: 'below_minimum',
  quotes: { value: shown(value), minimum },
});

function choicesFaults(value: unknown, _: FieldDefinition, options: readonly OptionDefinition[]): Fault[] {
  if (!Array.isArray(value)) return [{ code: 'not_a_list' }];
  const repeated = value.findIndex((one, at) => value.indexOf(one) !== at);
  if (repeated !== -1) return [{ code: 'repeated_choice', quotes: { value: shown(value[repeated]) }, at: repeated }];
  return value.flatMap((one, at) => choiceFaults(one, options).map((fault) => ({ ...fault, at })));
}

function choiceFaults(value: unknown, options: readonly OptionDefinition[]): Fault[] {
  if (options.some(({ key }) => key === value)) return [];
  const allowed = options.map(({ key }) => key).join(', ');
  return [{ code: 'unknown_choice', quotes: { value: shown(value), allowed } }];
}

/** A wrong value, shortened for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
