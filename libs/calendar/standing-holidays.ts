/**
 * Holidays of fixed dates by standing regulation: 全国年节及纪念日放假办法 (国务院令第795号, from 2025), art. 2. The notice of a
 * year may move days around them, but never makes one of them a working day.
 */
const standing: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

export const isStandingHoliday = (day: string): boolean => standing.includes(day.slice(5));
