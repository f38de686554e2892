import { searchAsTyped } from './as-typed.js';

/** A column as it is searched in; the same as `searchAsTyped`, in SQL. */
export const searched = (column: string): string => `regexp_replace(lower(normalize(${column}, NFKC)), '\\s', '', 'g')`;

/** What a searched column has to be LIKE to contain the words. */
export const containing = (words: string): string => `%${searchAsTyped(words).replace(/[\\%_]/g, '\\$&')}%`;
