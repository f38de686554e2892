import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/types';
import { FactList } from '../../display/fact-list';
import { useDates } from '../../format/dates';

/** Holidays and make-up days of a year, grouped. */
export function NoticeDays({ days }: { days: CalendarDay[] }) {
  const { t } = useTranslation();
  const { shortDay } = useDates();
  const listed = (working: boolean) =>
    days
      .filter((one) => one.working === working)
      .map(({ day }) => shortDay(day))
      .join(t('words.and')) || null;
  const sources = [...new Set(days.map(({ source }) => source))].filter(Boolean);
  return (
    <FactList
      facts={[
        { key: 'off', label: t('rules.calendar.off'), value: listed(false), wide: true },
        { key: 'working', label: t('rules.calendar.madeUp'), value: listed(true), wide: true },
        { key: 'source', label: t('rules.calendar.source'), value: sources.join(t('words.and')) || null, wide: true },
      ]}
    />
  );
}
