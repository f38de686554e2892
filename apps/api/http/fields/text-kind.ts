import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { codeAsTyped, lineAsTyped, textAsTyped, unprintableIn } from '#kernel';

/** What a text is, and so how it is read as it was typed. */
const readings = {
  /** A name or a title: one line. */
  line: lineAsTyped,
  /** What somebody writes: it keeps its line breaks. */
  text: textAsTyped,
  /** A code, a key, an address or words to search by. */
  code: codeAsTyped,
  /** An official identifier: capital letters and digits without spaces. */
  identifier: (text: string): string => codeAsTyped(text).replace(/\s/g, '').toUpperCase(),
} as const;

export type TextKind = keyof typeof readings;

/** What may get onto a paper; all else is of signs that every font has. */
const printedKinds: readonly TextKind[] = ['line', 'text'];

/** Every character can be shown on a paper; of a list, in each text. */
function IsPrintable(): PropertyDecorator {
  const isShown = (text: unknown): boolean => typeof text !== 'string' || unprintableIn(text).length === 0;
  const validate = (value: unknown): boolean => (Array.isArray(value) ? value.every(isShown) : isShown(value));
  return ValidateBy({ name: 'isPrintable', validator: { validate } });
}

/** Reads a text by its kind before it is checked; in a list, each of them. */
export function Typed(kind: TextKind): PropertyDecorator {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    return typeof value === 'string' ? readings[kind](value) : value;
  };
  const reads = Transform(({ value }: { value: unknown }) => read(value));
  return printedKinds.includes(kind) ? applyDecorators(reads, IsPrintable()) : reads;
}

const verbatim = new Map<object, Set<string>>();

/** Takes a text to the letter: a secret, a source, a path. */
export function Verbatim(): PropertyDecorator {
  return (target, property) => {
    verbatim.set(target, (verbatim.get(target) ?? new Set()).add(String(property)));
  };
}

export const isVerbatim = (prototype: object, property: string): boolean =>
  verbatim.get(prototype)?.has(property) ?? false;
