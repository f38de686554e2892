/** Text of the zone's data in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

export const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Something with a key and a title. */
export interface Titled {
  key: string;
  title: Bilingual;
}
