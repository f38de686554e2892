import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { server } from '../api/client';
import { byCursor } from '../api/lists';
import type { Task } from '../api/types';
import { DaysLeft } from '../display/marks/days-left';
import { LampMark } from '../display/marks/lamp-mark';
import { PageHead } from '../display/page-head';
import { useKnownWords } from '../format/known-words';
import { usePersonNames } from '../format/person-names';
import { useWords } from '../format/words';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useZoneNames } from '../zone/use-zone';

/** 在办件: the tasks behind a number of the board. */
export default function RunningTasksPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const filters = Object.fromEntries(search);
  const tasks = server.useInfiniteQuery(
    'get',
    '/api/v1/supervision/tasks',
    { params: { query: { ...filters, limit: 20 } } },
    byCursor,
  );
  const columns = useColumns();
  return (
    <main className="page">
      <PageHead
        trail={<Link to="/supervision">{t('supervision.board.title')}</Link>}
        title={t('supervision.board.tasks')}
        lead={<Narrowed filters={filters} />}
      />
      <PagedList pages={tasks} empty={t('supervision.board.noTasks')}>
        {(rows) => (
          <RowsTable caption={t('supervision.board.tasks')} columns={columns} rows={rows} keyOf={({ id }) => id} />
        )}
      </PagedList>
    </main>
  );
}

function Narrowed({ filters: { desk, lamp, state } }: { filters: Record<string, string | undefined> }) {
  const { t } = useTranslation();
  const known = useKnownWords();
  const names = useZoneNames();
  const parts = [
    desk && names.desk(desk),
    lamp && known(`supervision.board.lamp.${lamp}`),
    state && known(`supervision.board.${state}`),
  ].filter(Boolean);
  return <>{parts.join(' · ') || t('supervision.board.everyTask')}</>;
}

function useColumns(): Column<Task>[] {
  const { t } = useTranslation();
  const words = useWords();
  const names = useZoneNames();
  const personNames = usePersonNames();
  return [
    { key: 'project', title: t('applications.project'), head: true, cell: (task) => <Project task={task} /> },
    { key: 'task', title: t('supervision.board.task'), cell: ({ title }) => words(title) },
    { key: 'desk', title: t('supervision.board.desk'), cell: ({ desk }) => names.desk(desk) },
    {
      key: 'holder',
      title: t('supervision.board.person'),
      cell: ({ claimedBy, claimedFor }) =>
        claimedBy ? personNames(claimedBy, claimedFor) : t('supervision.board.unclaimed'),
    },
    {
      key: 'due',
      title: t('tasks.due'),
      cell: ({ lamp, remainingWorkingDays, dueOn }) => (
        <span className="turn">
          <LampMark lamp={lamp} silent={remainingWorkingDays !== null} />
          <DaysLeft remaining={remainingWorkingDays} dueOn={dueOn} />
        </span>
      ),
    },
  ];
}

function Project({ task: { application } }: { task: Task }) {
  return (
    <>
      <Link to={`/applications/${application.id}`}>{application.projectName}</Link>
      <small className="below">
        {application.number} · {application.enterpriseName}
      </small>
    </>
  );
}
