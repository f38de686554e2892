import type { Procedure } from '#zones/procedure';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { extend } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { SuspensionDialog } from './suspension-dialog';
import { TextDialog } from './text-dialog';

interface Props {
  application: Application;
  procedure: Procedure;
  move: Move;
}

/** What may be done to the clock: 停表 by who holds a task, 延期 by the supervisor, as far as the server offers it. */
export function ClockButtons({ application, procedure, move }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'suspend' | 'extend' | null>(null);
  const { workingDays } = procedure.limits[application.panel ? 'jointExtension' : 'statutoryExtension'];
  const close = () => setOpen(null);
  return (
    <>
      {offers(application, 'suspend') && (
        <Button onClick={() => setOpen('suspend')}>{t('dossier.suspension.action')}</Button>
      )}
      {offers(application, 'extend') && (
        <Button onClick={() => setOpen('extend')}>{t('dossier.extension.action')}</Button>
      )}
      {open === 'suspend' && <SuspensionDialog move={move} onClose={close} />}
      {open === 'extend' && (
        <TextDialog
          title={t('dossier.extension.action')}
          label={t('dossier.extension.reason')}
          lead={t('dossier.extension.lead', { count: workingDays })}
          move={move}
          send={(reason) => (at) => extend(at, reason)}
          onClose={close}
        />
      )}
    </>
  );
}
