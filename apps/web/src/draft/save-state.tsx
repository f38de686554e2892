import { useTranslation } from 'react-i18next';
import { useDates } from '../format/dates';
import type { DraftView } from './draft-saver';
import { wrongFields } from './kept-as-typed';

interface Props {
  view: DraftView;
  nameOf: (pointer: string) => string | undefined;
}

/** 已自动保存 10:31, or what of it is wrong. */
export function SaveState({ view, nameOf }: Props) {
  const { t } = useTranslation();
  const { time } = useDates();
  const { phase, savedAt, values } = view;
  const fields = wrongFields(values).map((key) => nameOf(key) ?? key);
  const saved = (at: Date) =>
    fields.length > 0
      ? t('apply.savedExcept', { time: time(at), fields: fields.join(t('words.and')) })
      : t('apply.savedAt', { time: time(at) });
  return (
    <span className={`save-state save-${phase}`} role="status">
      {phase === 'saved' && savedAt ? saved(savedAt) : t(`apply.phase.${phase}`)}
    </span>
  );
}
