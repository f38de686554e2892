import { AccessRefused, invalid } from './access-errors.js';
import { officeStateOn, type HeldOffice, type Office } from '../tables/office.js';

/** What there is to be given in a zone. */
export interface OfficesOfZone {
  /** Keys of its desks. */
  desks: readonly string[];
  /** Keys of the desks that have a seat in the joint panel. */
  seats: readonly string[];
}

/** Throws `InvalidContent` that names what is wrong with what is to be given. */
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

/** What is given begins today or later. */
export function assertPeriodAhead({ startsOn }: Pick<Office, 'startsOn'>, today: string): void {
  if (startsOn < today)
    throw invalid('/startsOn', 'period_past', `The first day has passed; the earliest is ${today}.`);
}

/** Throws {@link AccessRefused} where somebody holds the same already, or may not hold both. */
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

/** 三员分立: whoever gives access is not the one who checks how it was given. */
const apart: readonly (string | null)[] = ['administrator', 'auditor'];
const isKeptApart = (one: string | null, other: string | null) =>
  one !== other && apart.includes(one) && apart.includes(other);

type Period = Pick<Office, 'startsOn' | 'endsOn'>;
const runsInto = ({ endsOn }: Period, { startsOn }: Period) => endsOn === null || endsOn >= startsOn;
const overlaps = (one: Period, other: Period) => runsInto(one, other) && runsInto(other, one);
