import { useTranslation } from 'react-i18next';
import type { Application, ApplicationTask } from '../api/types';
import { issueCard } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { AssignmentDialog } from '../assignment/assignment-dialog';
import { useWords } from '../format/words';
import { useProcedure } from '../zone/use-procedure';

interface Props {
  application: Application;
  task: ApplicationTask;
  move: Move;
  onClose: () => void;
}

/** 人工亮牌: by a rule of the zone, with a reason. */
export function CardDialog({ application, task, move, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { data: procedure } = useProcedure(application);
  const options = procedure?.cards.rules
    .filter(({ byHand }) => byHand)
    .map(({ key, title, colour }) => ({ value: key, label: `${words(title)} · ${t(`cards.colour.${colour}`)}` }));
  return (
    <AssignmentDialog
      title={t('cards.byHand.action')}
      lead={t('cards.byHand.lead')}
      label={t('cards.byHand.rule')}
      options={options}
      nothing={t('cards.byHand.noRule')}
      move={move}
      send={(rule, reason) => issueCard(application, { taskId: task.id, rule, reason })}
      onClose={onClose}
    />
  );
}
