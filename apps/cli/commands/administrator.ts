import type { DataSource } from 'typeorm';
import { AccessLogService, StaffInvitationsService } from '#identity';
import { SystemClock, type Config } from '#platform';
import { readZonePacks } from '#zones';
import { onTables, openDatabase } from '../start/database.js';

const right = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** `ruqu administrator <e-mail> <name>`: invites the first administrator of the zone, and prints the link once. */
export async function administratorCommand(config: Config, [email = '', ...names]: string[]): Promise<void> {
  const name = names.join(' ').trim();
  if (!right.test(email) || name === '') throw new Error('Say who it is: ruqu administrator <e-mail> <name>');
  const database = await openDatabase(config);
  try {
    const link = await onTables({ ...config, DATABASE_URL: database.url }, (db) => invite(db, config, { email, name }));
    console.log(`${name} becomes administrator of ${config.ZONE} with this link, good for a week and for one person:`);
    console.log(link);
  } finally {
    await database.close();
  }
}

async function invite(
  db: DataSource,
  { ZONE: zoneId, ZONES_DIR, publicUrl }: Config,
  person: { email: string; name: string },
): Promise<string> {
  if (!readZonePacks(ZONES_DIR).has(zoneId)) throw new Error(`There is no zone ${zoneId}.`);
  const clock = new SystemClock();
  const invitations = new StaffInvitationsService(db, clock, new AccessLogService(db, clock));
  const page = `${publicUrl}/join/staff`;
  return (await invitations.inviteFirstAdministrator({ ...person, zoneId, page })).link;
}
