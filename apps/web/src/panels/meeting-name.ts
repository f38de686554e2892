import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '../api/types';

/** 2026年第3次联审会 */
export function useMeetingName(): (meeting: Pick<MeetingSummary, 'year' | 'serial'>) => string {
  const { t } = useTranslation();
  return ({ year, serial }) => t('panels.meeting', { year: String(year), serial: String(serial) });
}
