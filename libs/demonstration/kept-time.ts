import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TimeMoved } from './demonstration-errors.js';
import { Demonstration } from './demonstration.entity.js';

/** By how much the demonstration is ahead, as the database keeps it for every process. */
@Injectable()
export class KeptTime {
  constructor(private readonly db: DataSource) {}

  /** Moves it between two readings in milliseconds. Throws `TimeMoved` when somebody else has moved it from the first. */
  async move(from: number, to: number): Promise<void> {
    await this.begin();
    const { affected } = await this.db.manager.update(Demonstration, { id: 1, ahead: from }, { ahead: to });
    if (affected !== 1) throw new TimeMoved();
  }

  /** A database in which no illustrative applications were loaded has no row yet. */
  private async begin(): Promise<void> {
    const row = { id: 1, loadedAt: null, ahead: 0 };
    await this.db.createQueryBuilder().insert().into(Demonstration).values(row).orIgnore().execute();
  }
}
