import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../format/dates';

interface Props {
  remaining: number | null;
  dueOn: string | null;
}

/** 还剩 3 个工作日, with the exact day on hover. */
export function DaysLeft({ remaining, dueOn }: Props) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (remaining === null || dueOn === null) return null;
  return (
    <time dateTime={dueOn} title={t('words.dueOn', { day: day(dueOn) })} className={remaining < 0 ? 'late' : undefined}>
      {daysLeft(remaining, t)}
    </time>
  );
}

function daysLeft(remaining: number, t: TFunction): string {
  if (remaining === 0) return t('words.dueToday');
  return remaining > 0 ? t('words.daysLeft', { count: remaining }) : t('words.daysLate', { count: -remaining });
}
