import { writeFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { ContactsService, RulesService } from '#applications';
import { ErasureService, PersonalDataService, obstacleSentences, type ErasedLine } from '#personal-data';
import { SystemClock, type Config } from '#platform';
import { readZonePacks, ZonesService } from '#zones';
import { onTables, openDatabase } from '../start/database.js';

const usage =
  'Say who, and what: ruqu person <e-mail> [<telephone> …] export [--to <file>], or ruqu person <e-mail> [<telephone> …] erase [--yes]';

interface Wish {
  addresses: string[];
  /** Where the export goes; null to print it. */
  file: string | null;
  confirmed: boolean;
}

type Work = (db: DataSource, config: Config, wish: Wish) => Promise<void>;

const works: Record<string, Work> = { export: exportPerson, erase: erasePerson };

/** `ruqu person`: what is kept of a person, in one JSON document; or erases it, once `--yes` says so. */
export async function personCommand(config: Config, args: string[]): Promise<void> {
  const place = args.findIndex((word) => word in works);
  const work = works[args[place] ?? ''];
  if (!work || place === 0) throw new Error(usage);
  const wish = wishIn(args.slice(0, place), args.slice(place + 1));
  const database = await openDatabase(config);
  try {
    await onTables({ ...config, DATABASE_URL: database.url }, (db) => work(db, config, wish));
  } finally {
    await database.close();
  }
}

function wishIn(addresses: string[], options: string[]): Wish {
  const to = options.indexOf('--to');
  const file = to === -1 ? null : (options[to + 1] ?? null);
  const unknown = options.filter((option) => !['--yes', '--to', file].includes(option));
  if (unknown.length > 0 || (to !== -1 && file === null)) throw new Error(usage);
  return { addresses, file, confirmed: options.includes('--yes') };
}

async function exportPerson(db: DataSource, config: Config, { addresses, file }: Wish): Promise<void> {
  const service = new PersonalDataService(db, new SystemClock(), await contactsOf(db, config));
  const data = await service.ofAddresses(addresses);
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (file === null) process.stdout.write(text);
  else await writeFile(file, text, { mode: 0o600 });
  const count = data.kept.reduce((sum, { items }) => sum + items.length, 0);
  if (file !== null) console.log(`${count} items are in ${file}.`);
}

async function erasePerson(db: DataSource, config: Config, { addresses, confirmed }: Wish): Promise<void> {
  const service = new ErasureService(db, new SystemClock(), await contactsOf(db, config));
  if (confirmed) {
    console.log('Erased:');
    return show(await service.erase(addresses, config.ZONE));
  }
  const { obstacles, lines } = await service.plan(addresses);
  if (lines.every(({ count }) => count === 0)) return console.log('Nothing is kept of this person.');
  console.log('This would happen:');
  show(lines);
  for (const { code, about } of obstacles) console.log(`Not yet: the person ${obstacleSentences[code].en}: ${about}`);
  if (obstacles.length === 0) console.log('Nothing has been erased. With --yes it is, and cannot be undone.');
}

const done: Record<ErasedLine['how'], string> = {
  deleted: 'goes',
  replaced: 'a pseudonym or nothing in its place',
  forms: 'taken out of the form, its digest stays',
  expires: 'goes when its time is over',
  stays: 'stays',
};

function show(lines: readonly ErasedLine[]): void {
  for (const { title, how, why, count } of lines.filter((line) => line.count > 0)) {
    console.log(`  ${title.en} (${count}): ${done[how]}${why ? `. ${why.en}` : ''}`);
  }
}

async function contactsOf(db: DataSource, { ZONES_DIR }: Config): Promise<ContactsService> {
  const zones = new ZonesService(readZonePacks(ZONES_DIR), db);
  await zones.onModuleInit();
  return new ContactsService(new RulesService(zones, new SystemClock()));
}
