import type { DataSource } from 'typeorm';
import { AccessLogService, AppointingService, StaffInvitationsService } from '#identity';
import { SystemClock, type Config } from '#platform';
import { readZonePacks, ZonesService } from '#zones';
import { onTables, openDatabase } from '../database.js';

const right = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** `ruqu administrator <e-mail> <name>`: invites the first administrator of the zone, and prints the link once. */
export async function administratorCommand(config: Config, [email = '', ...names]: string[]): Promise<void> {
  const name = names.join(' ').trim();
  if (!right.test(email) || name === '') throw new Error('Say who it is: ruqu administrator <e-mail> <name>');
  const database = await openDatabase(config);
  try {
    const token = await onTables({ ...config, DATABASE_URL: database.url }, (db) =>
      invite(db, config, { email, name }),
    );
    console.log(`${name} becomes administrator of ${config.ZONE} with this link, good for a week and for one person:`);
    console.log(`${config.publicUrl}/join/staff#${token}`);
  } finally {
    await database.close();
  }
}

async function invite(db: DataSource, { ZONE, ZONES_DIR }: Config, person: { email: string; name: string }) {
  const clock = new SystemClock();
  const zones = new ZonesService(readZonePacks(ZONES_DIR), db);
  zones.zone(ZONE);
  const log = new AccessLogService(db, clock);
  const appointing = new AppointingService(db, clock, zones, log);
  const invitations = new StaffInvitationsService(db, clock, appointing, log);
  return (await invitations.inviteFirstAdministrator(ZONE, person)).token;
}
