import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { InvitedNotice } from './invited-notice';

interface Props {
  title: string;
  invitation: { email: string; link: string | null };
  onClose: () => void;
}

/** Shown once an invitation was sent. */
export function InvitedDialog({ title, invitation: { email, link }, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={title}
      okText={t('members.invite.done')}
      cancelText={t('members.cancel')}
      onOk={onClose}
      onCancel={onClose}
    >
      <InvitedNotice email={email} link={link} />
    </Modal>
  );
}
