import { AccessRefused, invalid } from './access-errors.js';
import { officeStateOn, type HeldOffice, type Office } from '../tables/office.js';

/** Offices that a zone has. */
export interface OfficesOfZone {
  /** Keys of its desks. */
  desks: readonly string[];
  /** Keys of the desks that have a seat in the joint panel. */
  seats: readonly string[];
}

/** Throws `InvalidContent` for an office that the zone does not have. */
export function assertOfficeExists(office: Office, { desks, seats }: OfficesOfZone): void {
  const { desk, role, deputy } = office;
  if ((desk === null) === (role === null))
    throw invalid('/desk', 'desk_or_role', 'Name a desk or a role, and only one of the two.');
  if (desk !== null && !desks.includes(desk))
    throw invalid('/desk', 'unknown_desk', `There is no such desk in this zone; there are: ${desks.join(', ')}.`);
  if (deputy && (desk === null || !seats.includes(desk)))
    throw invalid('/deputy', 'no_seat', `Only a seat of the panel has deputies; there are: ${seats.join(', ')}.`);
}

export function assertPeriodForward({ startsOn, endsOn }: Pick<Office, 'startsOn' | 'endsOn'>): void {
  if (endsOn !== null && endsOn < startsOn)
    throw invalid('/endsOn', 'period_reversed', 'The last day comes before the first.');
}

/** Throws unless the office begins today or later. */
export function assertPeriodAhead({ startsOn }: Pick<Office, 'startsOn'>, today: string): void {
  if (startsOn < today)
    throw invalid('/startsOn', 'period_past', `The first day has passed; the earliest is ${today}.`);
}

/** Throws {@link AccessRefused} for an office held already, or for roles kept apart. */
export function assertCompatible(office: Office, held: readonly HeldOffice[]): void {
  const beside = held.filter((one) => !one.revokedAt && overlaps(one, office));
  const same = beside.find((one) => one.desk === office.desk && one.role === office.role);
  if (same) throw new AccessRefused('already_held', { office: same.id });
  if (beside.some(({ role }) => isKeptApart(role, office.role))) throw new AccessRefused('roles_kept_apart');
}

export function assertNotEnded(office: HeldOffice, today: string): void {
  const state = officeStateOn(today, office);
  if (state === 'revoked' || state === 'over') throw new AccessRefused('office_over');
}

/** 三员分立: administrator and auditor are different people. */
const apart: readonly (string | null)[] = ['administrator', 'auditor'];
const isKeptApart = (one: string | null, other: string | null) =>
  one !== other && apart.includes(one) && apart.includes(other);

type Period = Pick<Office, 'startsOn' | 'endsOn'>;
const runsInto = ({ endsOn }: Period, { startsOn }: Period) => endsOn === null || endsOn >= startsOn;
const overlaps = (one: Period, other: Period) => runsInto(one, other) && runsInto(other, one);
