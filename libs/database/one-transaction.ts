import { DataSource, type QueryRunner } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/**
 * Does some work on the database as the owner of its tables, in one transaction: whole, or not at all. Whatever begins a
 * transaction within gets a savepoint, one after the other, and nobody else sees anything before the end.
 */
export async function inOneTransaction<T>(url: string, work: (db: DataSource) => Promise<T>): Promise<T> {
  const db = await new DataSource(dataSourceOptions(url)).initialize();
  const runner = db.createQueryRunner();
  const release = runner.release.bind(runner);
  runner.release = () => Promise.resolve();
  runner.query = oneAfterTheOther(runner);
  db.createQueryRunner = () => runner;
  try {
    await runner.startTransaction();
    const result = await work(db);
    await runner.commitTransaction();
    return result;
  } finally {
    await release();
    await db.destroy();
  }
}

/** One connection takes one statement at a time. */
function oneAfterTheOther(runner: QueryRunner): QueryRunner['query'] {
  const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<never>;
  let last: Promise<unknown> = Promise.resolve();
  return (...given: unknown[]) => {
    const answer = last.then(() => query(...given));
    last = answer.catch(() => undefined);
    return answer;
  };
}
