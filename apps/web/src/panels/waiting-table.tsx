import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationSummary } from '../api/types';
import { DaysLeft } from '../display/marks/days-left';
import { LampMark } from '../display/marks/lamp-mark';
import { RowsTable, type Column } from '../lists/rows-table';

interface Props {
  rows: ApplicationSummary[];
  /** Buttons of a row. */
  act?: (row: ApplicationSummary) => ReactNode;
}

/** 待上会 */
export function WaitingTable({ rows, act }: Props) {
  const { t } = useTranslation();
  const columns: Column<ApplicationSummary>[] = [
    { key: 'project', title: t('applications.project'), head: true, cell: (row) => <Project row={row} /> },
    {
      key: 'due',
      title: t('panels.due'),
      cell: ({ lamp, remainingWorkingDays, dueOn }) => (
        <span className="turn">
          <LampMark lamp={lamp} silent={remainingWorkingDays !== null} />
          <DaysLeft remaining={remainingWorkingDays} dueOn={dueOn} />
        </span>
      ),
    },
    ...(act ? [{ key: 'act', title: t('tasks.act'), cell: act }] : []),
  ];
  return <RowsTable caption={t('panels.waiting')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Project({ row: { id, projectName, number, enterprise } }: { row: ApplicationSummary }) {
  return (
    <>
      <Link to={`/applications/${id}`}>{projectName}</Link>
      <small className="below">
        {number} · {enterprise.nameZh}
      </small>
    </>
  );
}
