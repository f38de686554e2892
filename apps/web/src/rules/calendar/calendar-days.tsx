import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/types';
import { TextDialog } from '../../dialogs/text-dialog';
import { useDates } from '../../format/dates';
import { RowsTable, type Column } from '../../lists/rows-table';
import { useCalendarAct, withdraw } from './use-calendar';

interface Props {
  days: CalendarDay[];
  /** Whether the reader may withdraw corrections. */
  keeps: boolean;
}

export function CalendarDays({ days, keeps }: Props) {
  const { t } = useTranslation();
  const act = useCalendarAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const columns = useColumns();
  const acts: Column<CalendarDay> = {
    key: 'act',
    title: t('rules.calendar.act'),
    cell: ({ day }) => (
      <Button size="small" onClick={() => setChosen(day)}>
        {t('rules.calendar.withdraw')}
      </Button>
    ),
  };
  return (
    <>
      <RowsTable
        caption={t('rules.calendar.days')}
        columns={keeps ? [...columns, acts] : columns}
        rows={days}
        keyOf={({ day }) => day}
      />
      {chosen && (
        <TextDialog
          title={t('rules.calendar.withdraw')}
          lead={t('rules.calendar.withdrawLead')}
          label={t('rules.calendar.reason')}
          move={act}
          send={(reason) => () => withdraw(chosen, reason)}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

function useColumns(): Column<CalendarDay>[] {
  const { t } = useTranslation();
  const { day, weekday, instant } = useDates();
  return [
    {
      key: 'day',
      title: t('rules.calendar.day'),
      head: true,
      cell: (row) => (
        <>
          {day(row.day)} <span className="quiet">{weekday(row.day)}</span>
        </>
      ),
    },
    {
      key: 'working',
      title: t('rules.calendar.holds'),
      cell: ({ working }) => t(working ? 'rules.calendar.working' : 'rules.calendar.off'),
    },
    { key: 'source', title: t('rules.calendar.source'), cell: ({ source }) => source ?? '—' },
    {
      key: 'by',
      title: t('rules.calendar.recordedBy'),
      cell: ({ corrected }) =>
        corrected && t('rules.calendar.by', { name: corrected.recordedBy.name, at: instant(corrected.recordedAt) }),
    },
  ];
}
