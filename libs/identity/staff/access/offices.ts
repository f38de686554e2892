import type { EntityManager } from 'typeorm';
import { newId } from '#platform';
import { DeskMembership } from '../../tables/access/desk-membership.entity.js';
import { StaffAppointment } from '../../tables/access/staff-appointment.entity.js';
import type { HeldOffice, Office } from '../../tables/access/office.js';

/** A person in a zone. */
export interface OfficeHolder {
  zoneId: string;
  accountId: string;
}

/** All offices of a person in a zone, ended ones included. */
export async function officesOf(tx: EntityManager, { zoneId, accountId }: OfficeHolder): Promise<HeldOffice[]> {
  const where = { zoneId, accountId };
  const desks = await tx.findBy(DeskMembership, where);
  const roles = await tx.findBy(StaffAppointment, where);
  return [
    ...desks.map((one): HeldOffice => ({ ...periodOf(one), desk: one.desk, deputy: one.deputy, role: null })),
    ...roles.map((one): HeldOffice => ({ ...periodOf(one), desk: null, deputy: false, role: one.role })),
  ];
}

const periodOf = ({ id, startsOn, endsOn, revokedAt, byClaim }: DeskMembership | StaffAppointment) => ({
  id,
  startsOn,
  endsOn,
  revokedAt,
  byClaim,
});

/** Stores an office and returns its id. */
export async function storeOffice(
  tx: EntityManager,
  holder: OfficeHolder,
  office: Office,
  byClaim: boolean = false,
): Promise<string> {
  const { desk, role, deputy, startsOn, endsOn } = office;
  const row = { ...holder, id: newId(), startsOn, endsOn, revokedAt: null, byClaim };
  if (desk !== null) await tx.insert(DeskMembership, { ...row, desk, deputy });
  if (role !== null) await tx.insert(StaffAppointment, { ...row, role });
  return row.id;
}

export async function alterOffice(
  tx: EntityManager,
  { id, desk }: HeldOffice,
  change: { endsOn: string | null } | { revokedAt: Date },
): Promise<void> {
  await tx.update<DeskMembership | StaffAppointment>(desk === null ? StaffAppointment : DeskMembership, { id }, change);
}

/** Detail of an office for the record of access. */
export const detailOf = ({ desk, deputy, role, startsOn, endsOn }: Office) => ({
  ...(desk === null ? { role } : { desk, deputy }),
  startsOn,
  endsOn,
});
