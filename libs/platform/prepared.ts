import type { PoolClient } from 'pg';
import { EntityManager, type DataSource } from 'typeorm';

/** Receiver of statements: the pool, or the transaction of an entity manager. */
export type Sql = DataSource | EntityManager;

/** A statement that PostgreSQL parses once per connection. Its name is unique in the program. */
export interface Statement {
  name: string;
  text: string;
}

/** Runs a prepared statement: for the few that every command sends, at half the server's cost. */
export async function queryPrepared<Row>(sql: Sql, { name, text }: Statement, values: unknown[]): Promise<Row[]> {
  const held = sql instanceof EntityManager ? sql.queryRunner : undefined;
  const runner = held ?? (sql instanceof EntityManager ? sql.dataSource : sql).createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    return (await client.query({ name, text, values })).rows as Row[];
  } finally {
    if (!held) await runner.release();
  }
}
