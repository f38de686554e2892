/** Text in both languages. */
export class BilingualText {
  zh: string;
  en: string;
}
