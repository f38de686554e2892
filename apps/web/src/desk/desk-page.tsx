import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { DeskLoad, Task } from '../api/types';
import { DeskCards } from '../cards/desk-cards';
import { Loading } from '../display/loading';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { useWords } from '../format/words';
import { taskStates, useClaimNext, useDesks } from '../tasks/use-tasks';
import { DeskFilters } from './desk-filters';
import { TaskQueue } from './task-queue';

/** 我的岗位 */
export default function DeskPage() {
  const { data, error } = useDesks();
  const [search] = useSearchParams();
  const asked = search.get('desk');
  const desk = data?.items.find(({ key }) => key === asked) ?? data?.items[0];
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  if (!desk) return null;
  return <Desk desk={desk} desks={data.items} />;
}

function Desk({ desk, desks }: { desk: DeskLoad; desks: DeskLoad[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const state = taskStates.find((candidate) => candidate === search.get('tab')) ?? 'open';
  const lane = search.get('lane') || undefined;
  const claimNext = useClaimNext();
  const next = () =>
    claimNext.mutate(
      { params: { path: { desk: desk.key } } },
      { onSuccess: (task?: Task) => (task ? void navigate(`/applications/${task.application.id}`) : undefined) },
    );
  return (
    <main className="page">
      <PageHead title={words(desk.title)} lead={t('tasks.lead', { open: desk.open, overdue: desk.overdue })}>
        <Button type="primary" size="large" loading={claimNext.isPending} onClick={next}>
          {t('tasks.claimNext')}
        </Button>
      </PageHead>
      <StandingIn desk={desk} />
      <ProblemNotice error={claimNext.error} />
      {claimNext.isSuccess && !claimNext.data && <Notice title={t('tasks.nothingWaits')} />}
      <DeskCards desk={desk.key} />
      <DeskFilters desks={desks} desk={desk} state={state} />
      <TaskQueue filters={{ desk: desk.key, state, lane }} />
    </main>
  );
}

/** Names the people whom the reader stands in for. */
function StandingIn({ desk: { standingInFor } }: { desk: DeskLoad }) {
  const { t } = useTranslation();
  if (standingInFor.length === 0) return null;
  const names = standingInFor.map(({ name }) => name).join(t('words.and'));
  return <Notice title={t('tasks.assignment.standingIn', { names })} />;
}
