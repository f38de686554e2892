/** The languages of letters. */
export const letterLocales = ['zh-CN', 'en'] as const;
export type LetterLocale = (typeof letterLocales)[number];

/** Text of a letter; each line is a paragraph. */
export interface LetterText {
  subject: string;
  paragraphs: string[];
}

/** 信函: one kind of letter in every language. */
export type Letter<Facts> = Record<LetterLocale, (facts: Facts) => LetterText>;
