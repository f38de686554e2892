import { useTranslation } from 'react-i18next';
import { useDates } from '../format/dates';
import type { DraftView } from './draft-saver';

/** 已自动保存 10:31 */
export function SaveState({ view }: { view: DraftView }) {
  const { t } = useTranslation();
  const { time } = useDates();
  const { phase, savedAt } = view;
  return (
    <span className={`save-state save-${phase}`} role="status">
      {phase === 'saved' && savedAt ? t('apply.savedAt', { time: time(savedAt) }) : t(`apply.phase.${phase}`)}
    </span>
  );
}
