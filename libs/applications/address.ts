/** An e-mail address or a telephone number as it is compared: people write the same one in different ways. */
export const bareAddress = (given: string): string =>
  given.includes('@') ? given.trim().toLowerCase() : given.replace(/[\s-]/g, '');

/** The same in SQL. */
export const bareAddressSql = (value: string): string =>
  `CASE WHEN ${value} LIKE '%@%' THEN lower(trim(${value})) ELSE regexp_replace(${value}, '[\\s-]', '', 'g') END`;
