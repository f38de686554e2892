import { isTyped, unitOf } from '#kernel';
import type { FieldDefinition } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../draft/draft-saver';
import { useWords } from '../format/words';

/** What a field says that keeps a wrong text; figures say it themselves. */
export function useKeptWords() {
  const { t } = useTranslation();
  const words = useWords();
  return ({ values }: DraftView, field: FieldDefinition): string | undefined => {
    if (!isTyped(values[field.key]) || unitOf(field)) return undefined;
    return [t('apply.keptAsTyped'), field.patternHint && words(field.patternHint)].filter(Boolean).join(' ');
  };
}
