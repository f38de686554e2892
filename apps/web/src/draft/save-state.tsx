import { useTranslation } from 'react-i18next';
import { useDates } from '../format/dates';
import type { DraftView } from './draft-view';
import { wrongFields } from './kept-as-typed';

interface Props {
  view: DraftView;
  nameOf: (pointer: string) => string | undefined;
}

/** 已自动保存 10:31, or all but what is wrong, by name. */
export function SaveState({ view, nameOf }: Props) {
  const { t } = useTranslation();
  const words = useStateWords(view);
  const wrong = [...wrongFields(view.values), ...view.refused];
  const fields = [...new Set(wrong)].map((key) => nameOf(key) ?? key).join(t('words.and'));
  const named = fields !== '' && ['clean', 'saved', 'refused'].includes(view.phase);
  return (
    <span className={`save-state save-${named ? 'refused' : view.phase}`} role="status">
      {named ? t('apply.savedExcept', { fields }) : words}
    </span>
  );
}

function useStateWords({ phase, savedAt }: DraftView): string {
  const { t } = useTranslation();
  const { time } = useDates();
  return phase === 'saved' && savedAt ? t('apply.savedAt', { time: time(savedAt) }) : t(`apply.phase.${phase}`);
}
