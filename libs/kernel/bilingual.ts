/** Text of the zone's data in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}
