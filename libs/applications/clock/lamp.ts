import { workingDaysAfter, workingDaysBetween, type Calendar } from '#calendar';

/** 亮灯: yellow near the limit, red past it. */
export const lamps = ['green', 'yellow', 'red'] as const;
export type Lamp = (typeof lamps)[number];

const yellowDays = 2;
const yellowShare = 0.2;

/** Working days left after `today`; negative once past due. Null while no limit runs. */
export function remainingDays(calendar: Calendar, dueOn: string | null, today: string): number | null {
  if (dueOn === null) return null;
  return today <= dueOn ? workingDaysBetween(calendar, today, dueOn) : -workingDaysBetween(calendar, dueOn, today);
}

/** Yellow at two working days or a fifth of the limit; red from the day after the last. Null while no limit runs. */
export function lampOf(
  calendar: Calendar,
  limit: { dueOn: string | null; days: number | null },
  today: string,
): Lamp | null {
  const { dueOn, days } = limit;
  if (dueOn === null) return null;
  if (today > dueOn) return 'red';
  const left = workingDaysBetween(calendar, today, dueOn);
  return left <= yellowAt(days) ? 'yellow' : 'green';
}

/** The first day on which a limit of so many days may end and still be green today. */
export const greenFrom = (calendar: Calendar, days: number | null, today: string): string =>
  workingDaysAfter(calendar, today, Math.floor(yellowAt(days)) + 1);

const yellowAt = (days: number | null): number => Math.max(yellowDays, (days ?? 0) * yellowShare);
