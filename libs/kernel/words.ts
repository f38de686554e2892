import { isBilingual, type Bilingual } from './languages/bilingual.js';

type Quoted<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Quoted<Rest> : never;

/** What fills a `{…}` in a sentence: the same in both languages, or one text for each. */
export type Quote = string | number | Bilingual;

/** Everything that a sentence quotes. */
export type QuotesOf<Words extends Bilingual> = Record<Quoted<Words['zh' | 'en']>, Quote>;

/** The sentence with every `{…}` filled in; a quote that is not there is left out. */
export function filled({ zh, en }: Bilingual, quotes: Readonly<Record<string, unknown>>): Bilingual {
  return { zh: filledIn(zh, quotes, 'zh'), en: filledIn(en, quotes, 'en') };
}

function filledIn(text: string, quotes: Readonly<Record<string, unknown>>, language: keyof Bilingual): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const quote = quotes[name] as Quote | readonly string[] | boolean | null | undefined;
    return isBilingual(quote) ? quote[language] : String(quote ?? '');
  });
}

const kilo = 1024;

/** A number of bytes for people: `48 KB`, `10 MB`. */
export function fileSize(bytes: number): string {
  const megabytes = bytes / kilo / kilo;
  if (megabytes < 1) return `${Math.max(1, Math.round(bytes / kilo))} KB`;
  return `${Number(megabytes.toFixed(1))} MB`;
}
