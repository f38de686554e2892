import { Brackets } from 'typeorm';

/** Condition with its parameters: one of the columns contains the text, in either case. */
export function containsText(text: string, columns: readonly string[]): [Brackets, { text: string }] {
  const either = new Brackets((query) => {
    for (const column of columns) query.orWhere(`${column} ILIKE :text`);
  });
  return [either, { text: `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` }];
}
