import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationSummary } from '../api/types';
import { LampMark } from '../display/marks/lamp-mark';
import { StatusTag } from '../display/marks/status-tag';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { TurnLine } from '../zone/turn-line';

interface Props {
  rows: ApplicationSummary[];
  /** Staff see the enterprise. */
  withEnterprise?: boolean;
}

export const placeOf = ({ id, status }: Pick<ApplicationSummary, 'id' | 'status'>, staff = false): string =>
  status === 'draft' && !staff ? `/applications/${id}/edit` : `/applications/${id}`;

export function ApplicationRows({ rows, withEnterprise = false }: Props) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const columns: (Column<ApplicationSummary> | false)[] = [
    {
      key: 'project',
      title: t('applications.project'),
      head: true,
      cell: (row) => <Subject row={row} to={placeOf(row, withEnterprise)} />,
    },
    { key: 'number', title: t('applications.number'), cell: ({ number }) => number ?? '—' },
    withEnterprise && {
      key: 'enterprise',
      title: t('applications.enterprise'),
      cell: ({ enterprise }) => enterprise.nameZh,
    },
    { key: 'status', title: t('applications.status'), cell: ({ status }) => <StatusTag status={status} /> },
    {
      key: 'turn',
      title: t('applications.turn'),
      cell: ({ turn, status, remainingWorkingDays, dueOn, lamp }) => (
        <span className="turn">
          <LampMark lamp={lamp} silent />
          <TurnLine turn={turn} status={status} remaining={remainingWorkingDays} dueOn={dueOn} />
        </span>
      ),
    },
    { key: 'updated', title: t('applications.updatedAt'), cell: ({ updatedAt }) => instant(updatedAt) },
  ];
  const shown = columns.filter((column) => column !== false);
  return <RowsTable caption={t('applications.list')} columns={shown} rows={rows} keyOf={({ id }) => id} />;
}

/** The kind is shown unless it is an entry. */
function Subject({ row, to }: { row: ApplicationSummary; to: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={to}>{row.projectName || t('applications.unnamed')}</Link>
      {row.kind !== 'entry' && <small className="below">{t(`words.kind.${row.kind}`)}</small>}
    </>
  );
}
