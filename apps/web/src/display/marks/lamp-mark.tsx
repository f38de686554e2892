import { useTranslation } from 'react-i18next';
import type { Lamp } from '../../api/types';

/** 亮灯: the colour never stands alone, its word stands beside it or is read aloud. */
export function LampMark({ lamp, silent }: { lamp: Lamp | null; silent?: boolean }) {
  const { t } = useTranslation();
  if (!lamp) return null;
  return (
    <span className={`lamp lamp-${lamp}`}>
      <i aria-hidden="true" />
      <span className={silent ? 'unseen' : undefined}>{t(`words.lamp.${lamp}`)}</span>
    </span>
  );
}
