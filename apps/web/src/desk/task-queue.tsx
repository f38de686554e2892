import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Task } from '../api/types';
import { DaysLeft } from '../display/marks/days-left';
import { LampMark } from '../display/marks/lamp-mark';
import { ProblemNotice } from '../display/problem-notice';
import { usePersonNames } from '../format/person-names';
import { useWords } from '../format/words';
import { PagedList, rowsOf } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { columnAmount } from '../money/amount-text';
import { useClaim, useTasks, type TaskFilters } from '../tasks/use-tasks';
import { useProcedure } from '../zone/use-procedure';
import { useZoneNames } from '../zone/use-zone';
import { useQueueKeys } from './use-queue-keys';

export function TaskQueue({ filters }: { filters: TaskFilters }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tasks = useTasks(filters);
  const claim = useClaim();
  const take = ({ id, application }: Task) =>
    claim.mutate({ params: { path: { id } } }, { onSuccess: () => void navigate(`/applications/${application.id}`) });
  useQueueKeys({ rows: rowsOf(tasks), onClaim: take });
  const columns = useTaskColumns(take, claim.isPending);
  return (
    <>
      <ProblemNotice error={claim.error} />
      <PagedList pages={tasks} empty={t(`tasks.empty.${filters.state}`)}>
        {(rows) => <RowsTable caption={t('tasks.list')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </PagedList>
      {filters.state === 'open' && <p className="quiet keys-hint">{t('tasks.keys')}</p>}
    </>
  );
}

function useTaskColumns(take: (task: Task) => void, busy: boolean): Column<Task>[] {
  const { t, i18n } = useTranslation();
  const names = useZoneNames();
  return [
    { key: 'project', title: t('applications.project'), head: true, cell: (task) => <Project task={task} /> },
    {
      key: 'due',
      title: t('tasks.due'),
      cell: (task) => (
        <span className="turn">
          <LampMark lamp={task.lamp} silent={task.remainingWorkingDays !== null} />
          <DaysLeft remaining={task.remainingWorkingDays} dueOn={task.dueOn} />
        </span>
      ),
    },
    { key: 'lane', title: t('tasks.lane'), cell: ({ lane }) => <LaneTag lane={lane} /> },
    {
      key: 'sector',
      title: t('tasks.sector'),
      cell: ({ application: { sector } }) => (sector ? names.sector(sector) : '—'),
    },
    {
      key: 'investment',
      title: t('tasks.investment'),
      figure: true,
      cell: ({ application: { investmentCny } }) => (investmentCny ? columnAmount(investmentCny, i18n.language) : '—'),
    },
    { key: 'act', title: t('tasks.act'), cell: (task) => <Act task={task} busy={busy} onClaim={() => take(task)} /> },
  ];
}

function Project({ task: { title, application, urged } }: { task: Task }) {
  const { t } = useTranslation();
  const words = useWords();
  const kind = application.kind === 'entry' ? '' : `${t(`words.kind.${application.kind}`)} · `;
  return (
    <>
      <Link to={`/applications/${application.id}`}>{application.projectName}</Link>
      <small className="below">
        {application.number} · {kind}
        {application.enterpriseName} · {words(title)}
      </small>
      {urged && <small className="tag tag-warning">{t('tasks.assignment.urged', { count: urged.times })}</small>}
    </>
  );
}

function LaneTag({ lane }: { lane: string | null }) {
  const words = useWords();
  const { data } = useProcedure();
  const found = data?.lanes.find(({ key }) => key === lane);
  return found ? <span className="tag tag-plain">{words(found.title)}</span> : <>—</>;
}

function Act({ task, busy, onClaim }: { task: Task; busy: boolean; onClaim: () => void }) {
  const { t } = useTranslation();
  const names = usePersonNames();
  const { state, application } = task;
  if (state === 'open') {
    return (
      <Button disabled={busy} onClick={onClaim}>
        {t('tasks.claim')}
      </Button>
    );
  }
  const done = state === 'done';
  const [person, away] = done ? [task.doneBy, task.doneFor] : [task.claimedBy, task.claimedFor];
  return (
    <>
      <Link to={`/applications/${application.id}`}>{done ? t('tasks.look') : t('tasks.goOn')}</Link>
      {person && away && <small className="below">{names(person, away)}</small>}
    </>
  );
}
