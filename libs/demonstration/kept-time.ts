import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { TimeMoved } from './demonstration-errors.js';
import { Demonstration } from './demonstration.entity.js';

/** By how much the demonstration is ahead, as the database keeps it for every process. */
@Injectable()
export class KeptTime {
  constructor(private readonly db: DataSource) {}

  /** Adds so many milliseconds and returns the sum. Throws `TimeMoved` when somebody else was first. */
  add(by: number): Promise<number> {
    return this.db.transaction(async (tx) => {
      const before = await ahead(tx);
      const { affected } = await tx.update(Demonstration, { id: 1, ahead: before }, { ahead: before + by });
      if (affected !== 1) throw new TimeMoved();
      return before + by;
    });
  }
}

/** A database in which no illustrative applications were loaded has no row yet. */
async function ahead(tx: EntityManager): Promise<number> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(Demonstration)
    .values({ id: 1, loadedAt: null, ahead: 0 })
    .orIgnore()
    .execute();
  return (await tx.findOneByOrFail(Demonstration, { id: 1 })).ahead;
}
