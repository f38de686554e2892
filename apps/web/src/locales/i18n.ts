import type { Locale } from 'antd/es/locale';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const remembered = 'ruqu.language';
const loaders = {
  'zh-CN': () => Promise.all([import('./zh-CN'), import('./zh-CN/ant')]),
  en: () => Promise.all([import('./en'), import('./en/ant')]),
} as const;

/** Ant Design's own words, for the language in use. */
export const antLocales = new Map<string, Locale>();

const isLanguage = (value: string | null): value is Language => languages.some((language) => language === value);

function firstLanguage(): Language {
  const stored = localStorage.getItem(remembered);
  if (isLanguage(stored)) return stored;
  return 'zh-CN';
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const [{ texts }, ant] = await loaders[language]();
  i18next.addResourceBundle(language, 'translation', texts);
  antLocales.set(language, ant.default);
}

export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: firstLanguage(),
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await switchLanguage(firstLanguage());
}

export async function switchLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language;
}

/** The language of the page; letters to newcomers use it too. */
export const languageShown = (): (typeof languages)[number] =>
  languages.find((language) => language === document.documentElement.lang) ?? 'zh-CN';
