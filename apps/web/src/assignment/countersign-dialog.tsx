import { useTranslation } from 'react-i18next';
import type { ApplicationTask } from '../api/types';
import type { Move } from '../applications/use-application';
import { useWords } from '../format/words';
import { AssignmentDialog } from './assignment-dialog';
import { countersignTask, useCandidates } from './use-assignment';

interface Props {
  task: ApplicationTask;
  move: Move;
  onClose: () => void;
}

/** 加签: asks a further desk for its opinion. */
export function CountersignDialog({ task, move, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useCandidates(task.id);
  const stage = task.stage === 'in_approval' ? 'advice' : 'review';
  return (
    <AssignmentDialog
      title={t('tasks.assignment.countersign.action')}
      lead={t(`tasks.assignment.countersign.${stage}`)}
      label={t('tasks.assignment.countersign.desk')}
      options={data?.desks.map(({ key, title }) => ({ value: key, label: words(title) }))}
      nothing={t('tasks.assignment.countersign.nobody')}
      move={move}
      send={(desk, reason) => countersignTask(task.id, { desk, reason })}
      onClose={onClose}
    />
  );
}
