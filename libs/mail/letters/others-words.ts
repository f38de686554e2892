/**
 * 他人文字: words of somebody else for a letter, on one line and without anything that a mail program makes clickable.
 * They cannot end the quotation marks in which they stand.
 */
export const othersWords = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[“”"]/g, "'")
    .replace(/([.:@/\\。．｡：／＠])(?=\S)/gu, '$1 ');
