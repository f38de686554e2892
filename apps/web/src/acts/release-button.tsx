import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../applications/use-application';
import { FormDialog } from '../dialogs/form-dialog';
import { releaseTask } from '../tasks/use-tasks';

interface Props {
  task: { id: string };
  move: Move;
}

/** 放回岗位 asks first, since a colleague may take the task at once. */
export function ReleaseButton({ task, move }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" type="text" onClick={() => setAsking(true)}>
        {t('tasks.release')}
      </Button>
      {asking && (
        <FormDialog
          title={t('tasks.release')}
          lead={t('tasks.releasing.lead')}
          cancelText={t('tasks.releasing.keep')}
          move={move}
          send={() => () => releaseTask(task.id)}
          onClose={() => setAsking(false)}
        >
          {null}
        </FormDialog>
      )}
    </>
  );
}
