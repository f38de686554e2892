import { useTranslation } from 'react-i18next';
import type { ClockReading } from '../api/types';
import { DaysLeft } from '../display/marks/days-left';
import { LampMark } from '../display/marks/lamp-mark';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';

/** 时限: each clock with its rule and its days left. */
export function ClockTable({ clocks }: { clocks: ClockReading[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { day } = useDates();
  if (clocks.length === 0) return <p className="quiet">{t('dossier.noClocks')}</p>;
  const columns: Column<ClockReading>[] = [
    {
      key: 'clock',
      title: t('dossier.clock.name'),
      head: true,
      cell: (clock) => (
        <>
          {t(`words.clock.${clock.key}`)}
          <small className="below">{words(clock.source)}</small>
        </>
      ),
    },
    {
      key: 'started',
      title: t('dossier.clock.startedOn'),
      cell: ({ startedOn }) => <span className="nowrap">{day(startedOn)}</span>,
    },
    {
      key: 'used',
      title: t('dossier.clock.used'),
      figure: true,
      cell: ({ usedDays, limit }) => t('dossier.clock.usedOf', { used: usedDays, limit }),
    },
    { key: 'due', title: t('dossier.clock.dueOn'), cell: (clock) => <Due clock={clock} /> },
    { key: 'left', title: t('dossier.clock.left'), cell: (clock) => <Left clock={clock} /> },
  ];
  return (
    <RowsTable
      caption={t('dossier.clocks')}
      columns={columns}
      rows={clocks}
      keyOf={({ key, startedOn }) => key + startedOn}
    />
  );
}

function Due({ clock: { dueOn, calendarCovered } }: { clock: ClockReading }) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (!dueOn) return <>—</>;
  return (
    <>
      <span className="nowrap">{day(dueOn)}</span>
      {!calendarCovered && (
        <small className="below late">{t('dossier.clock.notCovered', { year: dueOn.slice(0, 4) })}</small>
      )}
    </>
  );
}

function Left({ clock }: { clock: ClockReading }) {
  const { t } = useTranslation();
  if (!clock.running) return <span className="quiet">{t('dossier.clock.stopped')}</span>;
  return (
    <span className="turn">
      <LampMark lamp={clock.lamp} silent />
      <DaysLeft remaining={clock.remainingWorkingDays} dueOn={clock.dueOn} />
    </span>
  );
}
