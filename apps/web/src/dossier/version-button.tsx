import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { adoptVersion } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { TextDialog } from '../dialogs/text-dialog';
import { AdoptionOutcome } from '../rules/versions/adoption-outcome';
import { DifferenceRows } from '../rules/versions/difference-rows';
import { useVersionOffer } from '../rules/versions/use-versions';

interface Props {
  application: Application;
  move: Move;
}

/** 换版办理: the supervisor moves an application to the version in force. */
export function VersionButton({ application, move }: Props) {
  const { t } = useTranslation();
  const { data: offer } = useVersionOffer(application, offers(application, 'adoptVersion'));
  const [open, setOpen] = useState(false);
  if (!offer || offer.version === application.procedureVersion) return null;
  const { version, adoption, differences } = offer;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('rules.adoption.action')}</Button>
      {open && (
        <TextDialog
          title={t('rules.adoption.action')}
          lead={t('rules.adoption.lead', { from: application.procedureVersion, to: version })}
          label={t('rules.adoption.reason')}
          shut={adoption.outcome === 'no_place' && t('rules.versions.outcomes.no_place')}
          move={move}
          send={(reason) => (at) => adoptVersion(at, version, reason)}
          onClose={() => setOpen(false)}
        >
          <div className={`notice notice-${adoption.outcome === 'no_place' ? 'warning' : 'info'}`}>
            <AdoptionOutcome adoption={adoption} />
          </div>
          <DifferenceRows rows={differences} />
        </TextDialog>
      )}
    </>
  );
}
