import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { systemActor, type Clock } from '#kernel';
import { importPortfolio, type Imported } from '#projects';
import { loadZonePack } from '#zones';

const folder = 'zones/zgc';

export const thePortfolio = (): string => readFileSync(`${folder}/portfolio.csv`, 'utf8');

/** Loads the illustrative portfolio as a first start does; `csv` in its place when given. */
export function loadPortfolio(db: DataSource, clock: Clock, csv: string | Buffer = thePortfolio()): Promise<Imported> {
  const { zone, positioning } = loadZonePack(folder);
  return importPortfolio(db, { csv, zone, positioning, at: clock.now(), actor: systemActor(zone.key) });
}
