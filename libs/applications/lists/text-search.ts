import { Brackets } from 'typeorm';
import { containing, searched } from '#kernel';

/** Condition with its parameters: one of the columns contains the words, however they are typed. */
export function containsText(words: string, columns: readonly string[]): [Brackets, { text: string }] {
  const either = new Brackets((query) => {
    for (const column of columns) query.orWhere(`${searched(column)} LIKE :text`);
  });
  return [either, { text: containing(words) }];
}
