/** The languages that letters are written in. */
export const letterLocales = ['zh-CN', 'en'] as const;
export type LetterLocale = (typeof letterLocales)[number];

/** What a letter says; a paragraph is a line. */
export interface LetterText {
  subject: string;
  paragraphs: string[];
}

/** 信函: one kind of letter in every language. */
export type Letter<Facts> = Record<LetterLocale, (facts: Facts) => LetterText>;
