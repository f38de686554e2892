import type { Sql } from '#platform';
import type { Person } from './person.js';
import type { RegisterEntry } from './register/register-entry.js';

const casts = { account: 'uuid', name: 'text', addresses: 'text[]', at: 'timestamptz', erased: 'jsonb' } as const;
type ParameterName = keyof typeof casts;

const parameterPattern = /(?<!:):(account|name|addresses|at|erased)\b/g;

/** What the words of the register stand for. */
export type RegisterParameters = Partial<Record<ParameterName, unknown>>;

export const parametersOf = ({ accountId, name, addresses }: Person): RegisterParameters => ({
  account: accountId,
  name,
  addresses,
});

/** Asks with words of the register in the text: `:account` for the account, and so on. */
export function queryRegister<Row>(sql: Sql, text: string, given: RegisterParameters): Promise<Row> {
  const used = [...new Set([...text.matchAll(parameterPattern)].map(([, name]) => name as ParameterName))];
  const numbered = text.replace(
    parameterPattern,
    (_, name: ParameterName) => `$${used.indexOf(name) + 1}::${casts[name]}`,
  );
  return sql.query<Row>(
    numbered,
    used.map((name) => given[name] ?? null),
  );
}

const named = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Columns under the names that people are told. */
export const selectList = (columns: readonly string[]): string =>
  columns.map((column) => `t.${column} AS "${named(column)}"`).join(', ');

export const secretsOf = ({ secrets = [] }: RegisterEntry): string[] => secrets.map(named);
