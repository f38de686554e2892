import { useTranslation } from 'react-i18next';
import { Notice } from '../display/notice';

/** A letter was sent; where no mail server is, its link as well. */
export function InvitedNotice({ email, link }: { email: string; link: string | null }) {
  const { t } = useTranslation();
  return (
    <Notice tone="success" title={t('joining.sent', { email })}>
      {link && (
        <>
          <p>{t('joining.link')}</p>
          <code className="link-text">{link}</code>
        </>
      )}
    </Notice>
  );
}
