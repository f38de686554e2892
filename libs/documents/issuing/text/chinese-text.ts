/** `2026-01-04` in Chinese form: 2026年1月4日. */
export function chineseDate(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** `163860000.00` with separators: 163,860,000.00. */
export function parted(amount: string): string {
  const [whole = '', part] = amount.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? thousands : `${thousands}.${part}`;
}

/**
 * 文号: short name of the authority, nature, year in hexagonal brackets, serial without leading zeros
 * (GB/T 9704-2012, 7.2.5).
 */
export const documentNumber = (prefix: string, nature: string, year: number, serial: number): string =>
  `${prefix}${nature}〔${year}〕${serial}号`;
