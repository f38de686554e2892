import { isTyped, unitOf } from '#kernel';
import type { FieldDefinition } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../draft/draft-view';
import { useWords } from '../format/words';

const unseen = ['choice', 'choices', 'boolean', 'date'];

/** What a field says that keeps a wrong text; figures say it themselves, and choices and days cannot show it. */
export function useKeptWords() {
  const { t } = useTranslation();
  const words = useWords();
  return ({ values }: DraftView, field: FieldDefinition): string | undefined => {
    const value = values[field.key];
    if (!isTyped(value) || unitOf(field)) return undefined;
    if (unseen.includes(field.type)) return t('apply.keptUnseen', { typed: value.typed });
    return [t('apply.keptAsTyped'), field.patternHint && words(field.patternHint)].filter(Boolean).join(' ');
  };
}
