/** An e-mail address or a telephone number as it is compared: people write the same one in different ways. */
export const normalizedAddress = (given: string): string =>
  given.includes('@') ? given.trim().toLowerCase() : given.replace(/[\s-]/g, '');

/** The same in SQL. */
export const normalizedAddressSql = (value: string): string =>
  `CASE WHEN ${value} LIKE '%@%' THEN lower(trim(${value})) ELSE regexp_replace(${value}, '[\\s-]', '', 'g') END`;
