/** Text that the zone's data carries in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}
