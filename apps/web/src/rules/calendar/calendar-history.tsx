import { useTranslation } from 'react-i18next';
import type { CalendarAct } from '../../api/types';
import { Empty } from '../../display/empty';
import { useDates } from '../../format/dates';
import { RowsTable } from '../../lists/rows-table';

/** Corrections and withdrawals, all of them recorded. */
export function CalendarHistory({ history }: { history: CalendarAct[] }) {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  if (history.length === 0) return <Empty title={t('rules.calendar.noHistory')} />;
  return (
    <RowsTable
      caption={t('rules.calendar.history')}
      rows={[...history].reverse()}
      keyOf={({ revision }) => String(revision)}
      columns={[
        {
          key: 'what',
          title: t('rules.calendar.what'),
          head: true,
          cell: ({ type }) => t(`rules.calendar.type.${type}`),
        },
        { key: 'day', title: t('rules.calendar.day'), cell: (act) => (act.day ? day(act.day) : '—') },
        {
          key: 'working',
          title: t('rules.calendar.holds'),
          cell: ({ working }) =>
            working === null ? '—' : t(working ? 'rules.calendar.working' : 'rules.calendar.off'),
        },
        { key: 'reason', title: t('rules.calendar.reason'), cell: ({ reason }) => reason },
        {
          key: 'by',
          title: t('rules.calendar.recordedBy'),
          cell: ({ recordedBy, recordedAt }) =>
            t('rules.calendar.by', { name: recordedBy.name, at: instant(recordedAt) }),
        },
      ]}
    />
  );
}
