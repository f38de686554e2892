import type { Sql } from '#platform';
import type { Person } from './person.js';
import type { Kept } from './kept.js';

const casts = { account: 'uuid', name: 'text', addresses: 'text[]', at: 'timestamptz', erased: 'jsonb' } as const;
type Word = keyof typeof casts;

const word = /(?<!:):(account|name|addresses|at|erased)\b/g;

/** What the words of the register stand for. */
export type Given = Partial<Record<Word, unknown>>;

export const wordsOf = ({ accountId, name, addresses }: Person): Given => ({ account: accountId, name, addresses });

/** Asks with words of the register in the text: `:account` for the account, and so on. */
export function ask<Row>(sql: Sql, text: string, given: Given): Promise<Row> {
  const used = [...new Set([...text.matchAll(word)].map(([, name]) => name as Word))];
  const numbered = text.replace(word, (_, name: Word) => `$${used.indexOf(name) + 1}::${casts[name]}`);
  return sql.query<Row>(
    numbered,
    used.map((name) => given[name] ?? null),
  );
}

const named = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Columns under the names that people are told. */
export const told = (columns: readonly string[]): string =>
  columns.map((column) => `t.${column} AS "${named(column)}"`).join(', ');

export const secretsOf = ({ secrets = [] }: Kept): string[] => secrets.map(named);
