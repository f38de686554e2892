import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StaffNotFound } from './access/access-errors.js';
import type { HeldOffice } from '../tables/access/office.js';
import { staffMemberOf, staffPage } from './access/staff.sql.js';

/** 工作人员: a person with a present or past office in a zone. */
export interface StaffMember {
  id: string;
  name: string;
  email: string;
  active: boolean;
  hasSecondFactor: boolean;
  lastSignInAt: Date | null;
  /** Present and past offices, latest first. */
  offices: HeldOffice[];
}

export interface PlaceInStaff {
  name: string;
  id: string;
}

type Row = Omit<StaffMember, 'offices'> & { offices: (Omit<HeldOffice, 'revokedAt'> & { revokedAt: string | null })[] };

const first: PlaceInStaff = { name: '', id: '00000000-0000-0000-0000-000000000000' };

/** 工作人员名册. */
@Injectable()
export class StaffListService {
  constructor(private readonly db: DataSource) {}

  /** One more than `limit`, by name. */
  async list(zoneId: string, { after, limit }: { after: PlaceInStaff | null; limit: number }): Promise<StaffMember[]> {
    const { name, id } = after ?? first;
    return (await this.db.query<Row[]>(staffPage, [zoneId, name, id, limit + 1])).map(staffMember);
  }

  /** Throws {@link StaffNotFound} for people who never served the zone. */
  async get(zoneId: string, accountId: string): Promise<StaffMember> {
    const [row] = await this.db.query<Row[]>(staffMemberOf, [zoneId, accountId]);
    if (!row) throw new StaffNotFound();
    return staffMember(row);
  }
}

const staffMember = ({ offices, ...row }: Row): StaffMember => ({
  ...row,
  offices: offices.map((office) => ({ ...office, revokedAt: office.revokedAt ? new Date(office.revokedAt) : null })),
});
