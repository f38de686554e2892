import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationTask } from '../api/types';
import type { Move } from '../applications/use-application';
import { TextDialog } from '../dialogs/text-dialog';
import { useWords } from '../format/words';
import { recuseFrom } from './use-tasks';

interface Props {
  task: ApplicationTask;
  move: Move;
}

/** 声明回避: after a conflict of interest is declared, the deputy votes. */
export function RecusalBox({ task, move }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className="act">
      <h2>{words(task.title)}</h2>
      <p className="quiet">{t('tasks.panel.conflictLead')}</p>
      <Button onClick={() => setOpen(true)}>{t('tasks.panel.recuse')}</Button>
      {open && (
        <TextDialog
          title={t('tasks.panel.recuse')}
          label={t('tasks.panel.recusalReason')}
          lead={t('tasks.panel.recusalLead')}
          danger
          move={move}
          send={(reason) => () => recuseFrom(task.id, reason)}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
