import { replay, type Difference } from '#applications';
import type { Config } from '#platform';
import { onTables, openDatabase } from '../database.js';

/** `ruqu verify replay`: every application's state is the fold of its events, and no event was altered or removed. */
export async function verifyCommand(config: Config, [what = 'replay']: string[]): Promise<void> {
  if (what !== 'replay') throw new Error(`There is no check "${what}"; there is: replay.`);
  const database = await openDatabase(config);
  try {
    await onTables(database.url, async (db) => {
      const started = performance.now();
      const { applications, events, differences } = await replay(db);
      const seconds = (performance.now() - started) / 1000;
      console.log(
        `${applications} applications, ${events} events, ${seconds.toFixed(1)} s (${Math.round(events / seconds)} events a second)`,
      );
      for (const difference of differences) console.log(sentenceOf(difference));
      console.log(differences.length === 0 ? 'No difference.' : `${differences.length} differences.`);
      if (differences.length > 0) process.exitCode = 1;
    });
  } finally {
    await database.close();
  }
}

const sentences: Record<Difference['what'], string> = {
  state: 'its stored state is not the fold of its events',
  status: 'its status is not the one its events lead to',
  chain: 'its chain of events is broken at event',
};

const sentenceOf = ({ applicationId, number, what, seq }: Difference) =>
  `${number ?? 'a draft'} (${applicationId}): ${sentences[what]} ${seq ?? ''}`.trim();
