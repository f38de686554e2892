import { Brackets } from 'typeorm';

/** A condition, with its parameters, that one of the columns holds the text somewhere, letters of either case. */
export function containsText(text: string, columns: readonly string[]): [Brackets, { text: string }] {
  const either = new Brackets((query) => {
    for (const column of columns) query.orWhere(`${column} ILIKE :text`);
  });
  return [either, { text: `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` }];
}
