import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationTask } from '../api/types';
import { offers } from '../applications/commands';
import type { Move } from '../applications/use-application';
import { CountersignDialog } from '../assignment/countersign-dialog';
import { ReassignDialog } from '../assignment/reassign-dialog';
import { urgeTask } from '../assignment/use-assignment';
import { CardDialog } from '../cards/card-dialog';
import { TextDialog } from '../dialogs/text-dialog';

const actions = ['reassign', 'countersign', 'urge'] as const;
type Action = (typeof actions)[number] | 'card';

interface Props {
  application: Application;
  task: ApplicationTask;
  move: Move;
}

/** 转办、加签、催办、亮牌, as the server offers them. */
export function TaskActions({ application, task, move }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Action | null>(null);
  const offered: Action[] = actions.filter((action) => offers(application, action, task.id));
  if (offers(application, 'issueCard')) offered.push('card');
  const close = () => setOpen(null);
  if (offered.length === 0) return null;
  return (
    <p className="task-actions">
      {offered.map((action) => (
        <Button key={action} size="small" onClick={() => setOpen(action)}>
          {t(action === 'card' ? 'cards.byHand.action' : `tasks.assignment.${action}.action`)}
        </Button>
      ))}
      {open === 'reassign' && <ReassignDialog task={task} move={move} onClose={close} />}
      {open === 'countersign' && <CountersignDialog task={task} move={move} onClose={close} />}
      {open === 'card' && <CardDialog application={application} task={task} move={move} onClose={close} />}
      {open === 'urge' && (
        <TextDialog
          title={t('tasks.assignment.urge.action')}
          label={t('tasks.assignment.urge.note')}
          lead={t('tasks.assignment.urge.lead')}
          move={move}
          send={(note) => () => urgeTask(task.id, note)}
          onClose={close}
        />
      )}
    </p>
  );
}
