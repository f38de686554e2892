import { InvalidContent, type FieldError } from '#kernel';
import { seatOf, type Attendance, type Person } from '../lifecycle/index.js';

/** Who came to a seat, as the chair notes it; null = nobody. */
export interface Present {
  desk: string;
  accountId: string | null;
}

/** Turns who came into how they sit there. Throws `InvalidContent` for a seat that is none, or somebody who is not of it. */
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

interface Noted {
  present: readonly Present[];
  seats: readonly string[];
  staff: ReadonlyMap<string, readonly Person[]>;
}

function faultOf({ desk, accountId }: Present, place: number, { present, seats, staff }: Noted): FieldError[] {
  const pointer = `/attendance/${place}`;
  if (!seats.includes(desk)) {
    const message = `There is no such seat; the seats are ${seats.join(', ')}.`;
    return [{ pointer: `${pointer}/desk`, code: 'no_such_seat', message }];
  }
  if (present.findIndex((other) => other.desk === desk) !== place) {
    return [{ pointer: `${pointer}/desk`, code: 'seat_twice', message: 'This seat has been noted already.' }];
  }
  const isOfSeat = accountId === null || staff.get(desk)?.some(({ id }) => id === accountId);
  const message = 'This person is neither member nor deputy of the seat today.';
  return isOfSeat ? [] : [{ pointer: `${pointer}/accountId`, code: 'not_at_this_desk', message }];
}
