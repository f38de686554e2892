import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Account, StaffService, type Colleague } from '#identity';

/** Everybody of the story by the name before `@ruqu.example`, with what they may do on that day. */
export class Cast {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly stage: INestApplicationContext,
    private readonly zoneId: string,
  ) {}

  async as(name: string): Promise<Colleague> {
    const found = await this.stage.get(StaffService, { strict: false }).find(await this.id(name), this.zoneId);
    if (!found) throw new Error(`The demonstration has nobody called ${name}`);
    return found;
  }

  async id(name: string): Promise<string> {
    const known = this.ids.get(name);
    if (known) return known;
    const db = this.stage.get(DataSource, { strict: false });
    const { id } = await db.manager.findOneByOrFail(Account, { email: `${name}@ruqu.example`, demonstration: true });
    this.ids.set(name, id);
    return id;
  }
}
