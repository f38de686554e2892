import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { declineExtension } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { TextDialog } from '../dialogs/text-dialog';
import { Notice } from '../display/notice';
import { useDates } from '../format/dates';
import { useZoneNames } from '../zone/use-zone';

/** 延期申请 of a desk, until it is granted or declined. */
export function ExtensionNotice({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const names = useZoneNames();
  const [declining, setDeclining] = useState(false);
  const { extensionAsked } = application;
  if (!extensionAsked) return null;
  const { desk, reason, on } = extensionAsked;
  return (
    <Notice tone="warning" title={t('dossier.extension.asked', { desk: names.desk(desk), day: day(on) })}>
      <p className="as-typed">{reason}</p>
      {offers(application, 'declineExtension') && (
        <Button onClick={() => setDeclining(true)}>{t('dossier.extension.decline.action')}</Button>
      )}
      {declining && (
        <TextDialog
          title={t('dossier.extension.decline.action')}
          label={t('dossier.extension.decline.reason')}
          move={move}
          send={(reasons) => (at) => declineExtension(at, reasons)}
          onClose={() => setDeclining(false)}
        />
      )}
    </Notice>
  );
}
