import { useTranslation } from 'react-i18next';
import type { Defect } from '../api/types';

/** Names of what a list of defects still lacks. */
export function useLacking(): (items: Defect[]) => (string | false)[] {
  const { t } = useTranslation();
  return (items) => [
    items.length === 0 && t('tasks.correction.pick'),
    items.some(({ defect }) => !defect.trim()) && t('tasks.correction.defect'),
    items.some(({ remedy }) => !remedy.trim()) && t('tasks.correction.remedy'),
  ];
}
