import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FrozenReportSummary } from '../api/types';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useSession } from '../session/use-session';
import { FreezeForm } from './freeze-form';
import { useFrozenReports } from './use-reports';

/** 定版报表: figures of one day under a name, never to change again. */
export default function FrozenReportsPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const reports = useFrozenReports();
  const columns = useReportColumns();
  return (
    <main className="page">
      <PageHead title={t('reports.frozen')} lead={t('reports.frozenLead')} />
      {session?.roles.includes('district') && <FreezeForm />}
      <Section title={t('reports.frozenList')}>
        <PagedList pages={reports} empty={t('reports.noneFrozen')}>
          {(rows) => (
            <RowsTable caption={t('reports.frozenList')} columns={columns} rows={rows} keyOf={({ id }) => id} />
          )}
        </PagedList>
      </Section>
    </main>
  );
}

function useReportColumns(): Column<FrozenReportSummary>[] {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  return [
    {
      key: 'name',
      title: t('reports.name'),
      head: true,
      cell: ({ id, name }) => <Link to={`/reports/${id}`}>{name}</Link>,
    },
    { key: 'asOf', title: t('projects.asOf'), cell: ({ asOf }) => day(asOf) },
    { key: 'made', title: t('reports.frozenAt'), cell: ({ createdAt }) => instant(createdAt) },
    { key: 'hash', title: 'SHA-256', cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
  ];
}
