import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, dayIn } from './dates';

/** Files that count in whole days, and so may cut the time off. */
const counting = ['apps/web/src/format/dates.ts', 'libs/calendar/days/day.ts'];

const sources = ['apps', 'libs']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|d)\.ts$/.test(file) && !counting.includes(file));

describe('days', () => {
  it('are those of the zone, also where an instant is shown as a day', () => {
    expect(dayIn('2026-11-02')).toBe('2026-11-02');
    expect(dayIn('2026-11-01T16:00:00.000Z')).toBe('2026-11-02');
    expect(dayIn('2026-11-01T15:59:59.999Z')).toBe('2026-11-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('are cut out of no instant, which would give the day in Greenwich', () => {
    const cuts = /(toISOString\(\)|[aA]t)\.slice\(0, ?10\)|[aA]t\.split\('T'\)/;
    expect(sources.filter((file) => cuts.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
