import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

/** Accounts without a password prove themselves at their provider. */
export function AgainThere({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const here = encodeURIComponent(location.pathname + location.search);
  return (
    <Modal
      open
      title={t('session.stepUp.title')}
      okText={t('session.organisation.again')}
      okButtonProps={{ href: `/api/v1/session/single-sign-on?again=true&returnTo=${here}` }}
      onCancel={onClose}
    >
      <p>{t('session.stepUp.lead.single_sign_on')}</p>
    </Modal>
  );
}
