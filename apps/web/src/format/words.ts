import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../api/types';

/** The half of a bilingual text that the reader wants. */
export function useWords(): (text: Bilingual) => string {
  const { i18n } = useTranslation();
  const chinese = i18n.language.startsWith('zh');
  return ({ zh, en }) => (chinese ? zh : en || zh);
}
