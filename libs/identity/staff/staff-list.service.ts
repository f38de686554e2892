import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StaffNotFound } from './access-errors.js';
import type { HeldOffice } from '../tables/office.js';

/** 工作人员: somebody who holds or held something in a zone. */
export interface StaffMember {
  id: string;
  name: string;
  email: string;
  active: boolean;
  hasSecondFactor: boolean;
  lastSignInAt: Date | null;
  /** What they hold and held, latest first. */
  offices: HeldOffice[];
}

export interface PlaceInStaff {
  name: string;
  id: string;
}

type Row = Omit<StaffMember, 'offices'> & { offices: (Omit<HeldOffice, 'revokedAt'> & { revokedAt: string | null })[] };

const period = `'startsOn', o.starts_on, 'endsOn', o.ends_on, 'revokedAt', o.revoked_at`;

const member = `
SELECT a.id, a.name, a.email, x.at IS NULL AS active,
  EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
  (SELECT max(r.at) FROM sign_in_record r WHERE r.account_id = a.id AND r.outcome = 'signed_in') AS "lastSignInAt", h.offices
FROM account a LEFT JOIN deactivated_account x ON x.account_id = a.id AND x.zone_id = $1
CROSS JOIN LATERAL (
  SELECT jsonb_agg(office ORDER BY office->>'startsOn' DESC, office->>'id') AS offices FROM (
  SELECT jsonb_build_object('id', o.id, 'desk', o.desk, 'deputy', o.deputy, 'role', NULL, ${period}) AS office
    FROM desk_membership o WHERE o.account_id = a.id AND o.zone_id = $1
  UNION ALL SELECT jsonb_build_object('id', o.id, 'desk', NULL, 'deputy', false, 'role', o.role, ${period})
    FROM staff_appointment o WHERE o.account_id = a.id AND o.zone_id = $1) all_of_them) h
WHERE a.id IN (SELECT account_id FROM desk_membership WHERE zone_id = $1 UNION SELECT account_id FROM staff_appointment WHERE zone_id = $1)`;

const one = `${member} AND a.id = $2`;
const page = `${member} AND (a.name, a.id) > ($2, $3::uuid) ORDER BY a.name, a.id LIMIT $4`;

const first: PlaceInStaff = { name: '', id: '00000000-0000-0000-0000-000000000000' };

/** 工作人员名册. */
@Injectable()
export class StaffListService {
  constructor(private readonly db: DataSource) {}

  /** One more than `limit`, by name. */
  async list(zoneId: string, { after, limit }: { after: PlaceInStaff | null; limit: number }): Promise<StaffMember[]> {
    const { name, id } = after ?? first;
    return (await this.db.query<Row[]>(page, [zoneId, name, id, limit + 1])).map(staffMember);
  }

  /** Throws {@link StaffNotFound} for whoever never was staff of the zone. */
  async get(zoneId: string, accountId: string): Promise<StaffMember> {
    const [row] = await this.db.query<Row[]>(one, [zoneId, accountId]);
    if (!row) throw new StaffNotFound();
    return staffMember(row);
  }
}

const staffMember = ({ offices, ...row }: Row): StaffMember => ({
  ...row,
  offices: offices.map((office) => ({ ...office, revokedAt: office.revokedAt ? new Date(office.revokedAt) : null })),
});
