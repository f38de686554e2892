import { fieldErrorsOf, InvalidContent, type FieldError } from '#kernel';
import { seatOf, type Attendance, type Person } from '../lifecycle/index.js';

/** Presence at a seat, as the chair records it. */
export interface Present {
  desk: string;
  accountId: string | null;
}

/** @throws InvalidContent for an unknown seat, or a person who does not belong to it. */
export function attendanceOf(
  present: readonly Present[],
  seats: readonly string[],
  staff: ReadonlyMap<string, readonly Person[]>,
): Attendance[] {
  const errors = present.flatMap((one, place) => faultOf(one, place, { present, seats, staff }));
  if (errors.length > 0) throw new InvalidContent(errors);
  return present.map(({ desk, accountId }) => {
    const person = staff.get(desk)?.find(({ id }) => id === accountId);
    return { desk, by: accountId, as: (person && seatOf(person, desk)) ?? 'absent' };
  });
}

const wrong = fieldErrorsOf({
  no_such_seat: { zh: '没有这个席位，现有席位：{seats}。', en: 'There is no such seat; the seats are {seats}.' },
  seat_twice: { zh: '该席位已登记，请勿重复。', en: 'This seat has been noted already.' },
  not_at_this_desk: {
    zh: '该人员今天既不是该席位的成员，也不是代表。',
    en: 'This person is neither member nor deputy of the seat today.',
  },
});

interface Noted {
  present: readonly Present[];
  seats: readonly string[];
  staff: ReadonlyMap<string, readonly Person[]>;
}

function faultOf({ desk, accountId }: Present, place: number, { present, seats, staff }: Noted): FieldError[] {
  const pointer = `/attendance/${place}`;
  if (!seats.includes(desk)) {
    return [wrong(`${pointer}/desk`, 'no_such_seat', { seats: seats.join(', ') })];
  }
  if (present.findIndex((other) => other.desk === desk) !== place) {
    return [wrong(`${pointer}/desk`, 'seat_twice')];
  }
  const isOfSeat = accountId === null || staff.get(desk)?.some(({ id }) => id === accountId);
  return isOfSeat ? [] : [wrong(`${pointer}/accountId`, 'not_at_this_desk')];
}
