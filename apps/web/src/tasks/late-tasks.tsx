import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import type { Move } from '../applications/use-application';
import { Notice } from '../display/notice';
import { useWords } from '../format/words';
import { TaskActions } from './task-actions';

/** 催办 by the applicant: tasks whose promised day has passed. */
export function LateTasks({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  const words = useWords();
  const late = application.tasks.filter(({ id }) => offers(application, 'urge', id));
  if (late.length === 0) return null;
  return (
    <Notice tone="warning" title={t('dossier.late.title')}>
      <ul className="late-tasks">
        {late.map((task) => (
          <li key={task.id}>
            {words(task.title)}
            <TaskActions application={application} task={task} move={move} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
