import { fieldErrorsOf, InvalidContent } from '#kernel';
import { AccessRefused } from './access-errors.js';
import { officeStateOn, type HeldOffice, type Office } from '../../tables/access/office.js';

/** Offices that a zone has. */
export interface OfficesOfZone {
  /** Keys of its desks. */
  desks: readonly string[];
  /** Keys of the desks that have a seat in the joint panel. */
  seats: readonly string[];
}

export const wrong = fieldErrorsOf({
  desk_or_role: {
    zh: '请选择一个岗位或一个角色，二者只能选一。',
    en: 'Name a desk or a role, and only one of the two.',
  },
  unknown_desk: { zh: '本园区没有这个岗位，现有：{desks}。', en: 'The zone has no such desk; it has {desks}.' },
  no_seat: {
    zh: '只有联审会席位可设代表，席位有：{seats}。',
    en: 'Only a seat of the panel has deputies; the seats are {seats}.',
  },
  period_reversed: { zh: '最后一天不能早于第一天。', en: 'The last day comes before the first.' },
  period_past: { zh: '日期已过，请选择 {today} 或以后。', en: 'That day has passed; the earliest is {today}.' },
});

/** Throws `InvalidContent` for an office that the zone does not have. */
export function assertOfficeExists(office: Office, { desks, seats }: OfficesOfZone): void {
  const { desk, role, deputy } = office;
  if ((desk === null) === (role === null)) throw new InvalidContent([wrong('/desk', 'desk_or_role')]);
  if (desk !== null && !desks.includes(desk))
    throw new InvalidContent([wrong('/desk', 'unknown_desk', { desks: desks.join(', ') })]);
  if (deputy && (desk === null || !seats.includes(desk)))
    throw new InvalidContent([wrong('/deputy', 'no_seat', { seats: seats.join(', ') })]);
}

export function assertPeriodForward({ startsOn, endsOn }: Pick<Office, 'startsOn' | 'endsOn'>): void {
  if (endsOn !== null && endsOn < startsOn) throw new InvalidContent([wrong('/endsOn', 'period_reversed')]);
}

/** Throws unless the office begins today or later. */
export function assertPeriodAhead({ startsOn }: Pick<Office, 'startsOn'>, today: string): void {
  if (startsOn < today) throw new InvalidContent([wrong('/startsOn', 'period_past', { today })]);
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
