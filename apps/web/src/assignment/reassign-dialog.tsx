import { useTranslation } from 'react-i18next';
import type { ApplicationTask } from '../api/types';
import type { Move } from '../applications/use-application';
import { usePersonNames } from '../format/person-names';
import { AssignmentDialog } from './assignment-dialog';
import { reassignTask, useCandidates } from './use-assignment';

interface Props {
  task: ApplicationTask;
  move: Move;
  onClose: () => void;
}

/** 转办 to a colleague of the desk; those excluded show the reason. */
export function ReassignDialog({ task, move, onClose }: Props) {
  const { t } = useTranslation();
  const names = usePersonNames();
  const { data } = useCandidates(task.id);
  const options = data?.people.map(({ bar, onBehalfOf, ...person }) => ({
    value: person.id,
    disabled: bar !== null,
    label:
      names(person, onBehalfOf) + (bar ? t('tasks.assignment.barred', { why: t(`tasks.assignment.bar.${bar}`) }) : ''),
  }));
  return (
    <AssignmentDialog
      title={t('tasks.assignment.reassign.action')}
      lead={t('tasks.assignment.reassign.lead')}
      label={t('tasks.assignment.reassign.to')}
      options={options}
      nothing={t('tasks.assignment.reassign.nobody')}
      move={move}
      send={(to, reason) => reassignTask(task.id, { to, reason })}
      onClose={onClose}
    />
  );
}
