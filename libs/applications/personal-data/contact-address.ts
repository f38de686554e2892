/** One form for all ways to write an e-mail address or a telephone number. */
export const normalizedAddress = (given: string): string =>
  given.includes('@') ? given.trim().toLowerCase() : given.replace(/[\s-]/g, '');

/** PostgreSQL counts no-break and ideographic space as space only in some locales. */
const space = '\\s\\u00a0\\u3000';

/** `normalizedAddress` in SQL; test/operations/rules-in-sql.story.ts holds the two together. */
export const normalizedAddressSql = (value: string): string =>
  `CASE WHEN ${value} LIKE '%@%' THEN lower(regexp_replace(${value}, '^[${space}]+|[${space}]+$', '', 'g'))
    ELSE regexp_replace(${value}, '[${space}-]', '', 'g') END`;
