import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { confirmDelivery } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { FinalButton } from '../dialogs/final-button';
import { Notice } from '../display/notice';

/** 送达: the enterprise confirms that it has the decision. */
export function DeliveryNotice({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  if (!offers(application, 'confirmDelivery')) return null;
  return (
    <Notice tone="info" title={t('dossier.delivered')}>
      <FinalButton
        type="primary"
        name={t('dossier.confirmDelivery')}
        lead={t('tasks.final.confirmDelivery')}
        move={move}
        send={confirmDelivery}
      />
    </Notice>
  );
}
