import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Application, Task } from '../api/types';
import { DaysLeft } from '../display/marks/days-left';
import { ProblemNotice } from '../display/problem-notice';
import { rowsOf } from '../lists/paged-list';
import { useClaimNext, useTasks } from '../tasks/use-tasks';
import { useZoneNames } from '../zone/use-zone';
import { useConcluded } from './use-concluded';

/** 下一件: offered once a task is concluded, in the order of its queue. */
export function NextTask({ application }: { application: Application }) {
  const desk = useConcluded(application);
  return desk === null ? null : <Offer key={desk} desk={desk} />;
}

function Offer({ desk }: { desk: string }) {
  const { t } = useTranslation();
  const names = useZoneNames();
  const navigate = useNavigate();
  const bar = useRef<HTMLElement>(null);
  const waiting = useTasks({ desk, state: 'open' });
  const claimNext = useClaimNext();
  const [next] = rowsOf(waiting);
  const go = (task?: Task) => void navigate(task ? `/applications/${task.application.id}` : `/desk?desk=${desk}`);
  useEffect(() => bar.current?.focus(), []);
  return (
    <section ref={bar} tabIndex={-1} className="next-task" aria-label={t('tasks.next.title')}>
      <p role="status">
        {t('tasks.next.done')}{' '}
        {next ? (
          <>
            {t('tasks.next.waits', { desk: names.desk(desk), project: next.application.projectName })}{' '}
            <DaysLeft remaining={next.remainingWorkingDays} dueOn={next.dueOn} />
          </>
        ) : (
          waiting.data && t('tasks.next.nothing', { desk: names.desk(desk) })
        )}
      </p>
      <div className="buttons">
        {next && (
          <Button
            type="primary"
            loading={claimNext.isPending}
            onClick={() => claimNext.mutate({ params: { path: { desk } } }, { onSuccess: go })}
          >
            {t('tasks.claimNext')}
          </Button>
        )}
        <Link to={`/desk?desk=${desk}`}>{t('tasks.next.back')}</Link>
      </div>
      <ProblemNotice error={claimNext.error} />
    </section>
  );
}
