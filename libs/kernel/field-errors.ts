import type { Bilingual } from './languages/bilingual.js';
import { filled, type QuotesOf } from './words.js';

/** One thing wrong with what was sent. `pointer` is a JSON Pointer (RFC 6901) into the body. */
export interface FieldError {
  pointer: string;
  /** Stable and public. */
  code: string;
  message: Bilingual;
}

type Given<Words extends Bilingual> = keyof QuotesOf<Words> extends never ? [] : [quotes: Readonly<QuotesOf<Words>>];

/** Makes the errors of a table, code → sentence. What the sentence quotes has to be given. */
export function fieldErrorsOf<const Table extends Readonly<Record<string, Bilingual>>>(table: Table) {
  return <Code extends keyof Table & string>(
    pointer: string,
    code: Code,
    ...[quotes]: Given<Table[Code]>
  ): FieldError => ({ pointer, code, message: filled(table[code]!, { ...quotes }) });
}
