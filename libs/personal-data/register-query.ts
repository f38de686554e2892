import type { Sql } from '#platform';
import type { Person } from './person.js';
import type { RegisterEntry } from './register/register-entry.js';

const casts = { account: 'uuid', name: 'text', addresses: 'text[]', at: 'timestamptz', erased: 'jsonb' } as const;
type ParameterName = keyof typeof casts;

const parameterPattern = /(?<!:):(account|name|addresses|at|erased)\b/g;

/** Values for the parameters of the register. */
export type RegisterParameters = Partial<Record<ParameterName, unknown>>;

export const parametersOf = ({ accountId, name, addresses }: Person): RegisterParameters => ({
  account: accountId,
  name,
  addresses,
});

/** Runs a text with named parameters: `:account` for the account, and so on. */
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

/** Columns under the names shown to people. */
export const selectList = (columns: readonly string[]): string =>
  columns.map((column) => `t.${column} AS "${named(column)}"`).join(', ');

export const secretsOf = ({ secrets = [] }: RegisterEntry): string[] => secrets.map(named);
