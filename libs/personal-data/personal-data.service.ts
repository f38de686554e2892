import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ContactsService } from '#applications';
import { Clock, type Bilingual, type Instant } from '#kernel';
import { fullScope, runInScope, type Sql } from '#platform';
import { queryRegister, secretsOf, selectList, parametersOf } from './register-query.js';
import { legalBases, rights } from './register/legal-bases.js';
import { personOf, personWith, type Person } from './person.js';
import { entries, type TableEntry } from './register/index.js';

/** 一类个人信息 of a person, with its purpose. */
export interface PersonalRecords {
  /** What it is called in docs/personal-data.md. */
  key: string;
  title: Bilingual;
  /** What it is kept for. */
  purpose: Bilingual;
  /** 法律依据. */
  bases: Bilingual[];
  /** How long, and what happens then. */
  term: Bilingual;
  /** Columns disclosed to nobody: they grant access or belong to others. */
  secrets: string[];
  items: Record<string, unknown>[];
}

export interface PersonalData {
  at: Instant;
  /** What the person may ask for. */
  rights: Bilingual[];
  kept: PersonalRecords[];
}

/** 查阅与复制: all data of a person, complete by the register. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly contacts: ContactsService,
  ) {}

  /** Data of an account in all zones and enterprises. */
  ofAccount(accountId: string): Promise<PersonalData> {
    return runInScope(fullScope, async () => this.of(await personWith(this.db.manager, accountId), false));
  }

  /** Data under any of the addresses, with or without an account. */
  async ofAddresses(addresses: readonly string[]): Promise<PersonalData> {
    return this.of(await personOf(this.db.manager, addresses), true);
  }

  private async of(person: Person, anywhere: boolean): Promise<PersonalData> {
    const kept: PersonalRecords[] = [];
    for (const entry of entries) kept.push(described(entry, await this.items(entry, person, anywhere)));
    return { at: this.clock.now().toISOString(), rights: [...rights], kept };
  }

  private items(entry: TableEntry, person: Person, anywhere: boolean): Promise<Record<string, unknown>[]> {
    if (entry.erasure.how === 'forms') return this.inForms(entry.table, person, anywhere);
    return rowsAbout(this.db, entry, person);
  }

  private async inForms(table: string, person: Person, anywhere: boolean): Promise<Record<string, unknown>[]> {
    const found = await this.contacts.find(this.db, person, { anywhere });
    return found
      .filter(({ round }) => (round === null) === (table === 'application'))
      .map(({ applicationId, number, round, values }) => ({ applicationId, number, round, ...values }));
  }
}

const rowsAbout = (sql: Sql, { table, columns, whose }: TableEntry, person: Person) =>
  queryRegister<Record<string, unknown>[]>(
    sql,
    `SELECT ${selectList(columns)} FROM ${table} t WHERE ${whose}`,
    parametersOf(person),
  );

const described = (entry: TableEntry, items: Record<string, unknown>[]): PersonalRecords => ({
  key: entry.table,
  title: entry.title,
  purpose: entry.purpose,
  term: entry.term,
  items,
  bases: entry.bases.map((basis) => legalBases[basis]),
  secrets: secretsOf(entry),
});
