import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import { SystemClock, type Config } from '#platform';
import { DemonstrationClock } from './demonstration-clock.js';
import { Demonstration } from './demonstration.entity.js';

/** Until a process has learnt that another one moved the time. */
export const followMs = 1_000;

/** The clock of this installation: in production the time of day, elsewhere one that is put ahead by any process. */
export async function followClock(config: Config, db: DataSource): Promise<Clock> {
  if (config.production) return new SystemClock();
  const clock = new DemonstrationClock();
  const look = async () => {
    const found = await db.manager.findOneBy(Demonstration, { id: 1 });
    clock.putAhead(found?.ahead ?? 0);
  };
  await look();
  const looking = setInterval(() => {
    if (!db.isInitialized) return clearInterval(looking);
    void look().catch(() => undefined);
  }, followMs).unref();
  return clock;
}
