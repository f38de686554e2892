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

/** The entry of a key; for an unknown key, the key as its title. */
export const titledIn = (entries: readonly Titled[], key: string): Titled => ({
  key,
  title: entries.find((entry) => entry.key === key)?.title ?? { zh: key, en: key },
});
