/** A text that names what is right in English, and says it in Chinese too. */
export const inBothLanguages = (right: string): { zh: string; en: string } => ({
  zh: expect.stringMatching(/\p{Script=Han}/u) as string,
  en: expect.stringContaining(right) as string,
});
