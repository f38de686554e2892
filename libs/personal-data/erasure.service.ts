import { DataSource, type EntityManager } from 'typeorm';
import { ContactsService } from '#applications';
import { EnterpriseMember, MemberEvent } from '#enterprises';
import { AccessEvent, Account } from '#identity';
import { DomainError, NotFound, type Bilingual, type Clock } from '#kernel';
import { newId } from '#platform';
import { queryRegister, parametersOf, type RegisterParameters } from './register-query.js';
import type { Erasure, RegisterEntry } from './register/register-entry.js';
import { erasureObstaclesOf, obstacleSentences, type ErasureObstacle } from './erasure-obstacles.js';
import { personOf, type Person } from './person.js';
import { entries, type TableEntry } from './register/index.js';
import { lockEnterprises } from './erasure-obstacles.sql.js';

/** A table entry of an erasure: removed, replaced or kept. */
export interface ErasedLine {
  title: RegisterEntry['title'];
  how: Erasure['how'];
  why: RegisterEntry['title'] | null;
  count: number;
}

export interface ErasurePlan {
  obstacles: ErasureObstacle[];
  lines: ErasedLine[];
}

export class CannotBeErased extends DomainError {
  readonly code = 'cannot_be_erased';

  constructor(obstacles: readonly ErasureObstacle[]) {
    const each = (language: keyof Bilingual) =>
      obstacles.map(({ code, about }) => `${obstacleSentences[code][language]} (${about})`);
    super({ zh: `暂不能抹除：该人${each('zh').join('；')}。`, en: `Not yet: the person ${each('en').join('; ')}.` });
  }
}

/** Transaction, person and parameters of an erasure. */
interface Act {
  tx: EntityManager;
  person: Person;
  given: RegisterParameters;
}

/**
 * 抹除: removes personal data by the register as far as the law allows and leaves a pseudonym. Runs as the owner of
 * the tables, at the decision of the zone's office.
 */
export class ErasureService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly contacts: ContactsService,
  ) {}

  /** Outcome of an erasure without doing it, with all obstacles. */
  async plan(addresses: readonly string[]): Promise<ErasurePlan> {
    const tx = this.db.manager;
    const person = await personOf(tx, addresses);
    const obstacles = await erasureObstaclesOf({ sql: tx, contacts: this.contacts }, person, this.clock.now());
    return { obstacles, lines: await this.lines({ tx, person, given: parametersOf(person) }, countOf) };
  }

  /** Throws `NotFound` without any data, {@link CannotBeErased} for obstacles. */
  erase(addresses: readonly string[], zoneId: string): Promise<ErasedLine[]> {
    return this.db.transaction(async (tx) => {
      const person = await personOf(tx, addresses);
      await this.hold(tx, person);
      const at = this.clock.now();
      const obstacles = await erasureObstaclesOf({ sql: tx, contacts: this.contacts }, person, at);
      if (obstacles.length > 0) throw new CannotBeErased(obstacles);
      const act = newId();
      const erased = { at: at.toISOString(), act };
      await noteInEnterprises(tx, person, at);
      const lines = await this.lines({ tx, person, given: { ...parametersOf(person), at, erased } }, changed);
      if (lines.every(({ count }) => count === 0)) throw new NotFound('person');
      await note(tx, { id: act, at, zoneId, accountId: person.accountId, lines });
      return lines;
    });
  }

  /** Locks the person's account and enterprises: nobody signs in, joins or leaves ownership to them meanwhile. */
  private async hold(tx: EntityManager, { accountId }: Person): Promise<void> {
    if (!accountId) return;
    await tx.findOneOrFail(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
    await tx.query(lockEnterprises, [accountId]);
  }

  private async lines(act: Act, work: (act: Act, entry: TableEntry) => Promise<number>): Promise<ErasedLine[]> {
    const lines: ErasedLine[] = [];
    for (const entry of entries.filter(isFirstOfForms)) {
      lines.push(lineOf(entry, entry.erasure.how === 'forms' ? await this.forms(act) : await work(act, entry)));
    }
    return lines;
  }

  private async forms({ tx, person, given }: Act): Promise<number> {
    if (!given.erased) return (await this.contacts.find(tx, person, { anywhere: true })).length;
    return this.contacts.erase(tx, person, given.erased as { at: string; act: string });
  }
}

/** One call handles drafts and submissions together. */
const isFirstOfForms = ({ erasure }: TableEntry, place: number): boolean =>
  erasure.how !== 'forms' || entries.findIndex((one) => one.erasure.how === 'forms') === place;

const lineOf = ({ title, erasure }: RegisterEntry, count: number): ErasedLine => ({
  title,
  how: erasure.how,
  count,
  why: 'why' in erasure ? erasure.why : null,
});

async function countOf({ tx, given }: Act, { table, whose }: TableEntry): Promise<number> {
  const text = `SELECT count(*)::int AS n FROM ${table} t WHERE ${whose}`;
  const [row] = await queryRegister<{ n: number }[]>(tx, text, given);
  return row?.n ?? 0;
}

async function changed(act: Act, entry: TableEntry): Promise<number> {
  const { table, erasure, whose } = entry;
  if (erasure.how === 'deleted') return affected(act, `DELETE FROM ${table} t WHERE ${whose}`);
  if (erasure.how === 'replaced') return affected(act, `UPDATE ${table} t SET ${erasure.set} WHERE ${whose}`);
  return countOf(act, entry);
}

async function affected({ tx, given }: Act, text: string): Promise<number> {
  const [, count] = await queryRegister<[unknown, number]>(tx, text, given);
  return count;
}

/** Records the erasure in the person's enterprises. */
async function noteInEnterprises(tx: EntityManager, { accountId }: Person, at: Date): Promise<void> {
  const memberships = accountId ? await tx.findBy(EnterpriseMember, { accountId }) : [];
  const gone = memberships.map(({ enterpriseId, role: formerRole }) => ({ enterpriseId, accountId, formerRole }));
  await tx.insert(
    MemberEvent,
    gone.map((event) => ({ ...event, id: newId(), at, by: null, kind: 'erased' as const })),
  );
}

interface Noted {
  id: string;
  at: Date;
  zoneId: string;
  accountId: string | null;
  lines: ErasedLine[];
}

/** Records numbers only, since the person is to be forgotten. */
async function note(tx: EntityManager, { lines, ...event }: Noted): Promise<void> {
  const count = (hows: string[]) =>
    lines.filter(({ how }) => hows.includes(how)).reduce((sum, one) => sum + one.count, 0);
  const detail = { deleted: count(['deleted']), replaced: count(['replaced', 'forms']) };
  await tx.insert(AccessEvent, { ...event, by: 'system', kind: 'person_erased', detail });
}
