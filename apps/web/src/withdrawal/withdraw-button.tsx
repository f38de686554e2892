import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { withdraw } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { TextDialog } from '../dialogs/text-dialog';

/** 撤回申请, while the server offers it. */
export function WithdrawButton({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!offers(application, 'withdraw')) return null;
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('dossier.withdraw.action')}
      </Button>
      {open && (
        <TextDialog
          danger
          title={t('dossier.withdraw.action')}
          label={t('dossier.withdraw.reason')}
          lead={t('dossier.withdraw.lead')}
          move={move}
          send={(reason) => (at) => withdraw(at, reason)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
