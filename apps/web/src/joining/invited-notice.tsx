import { useTranslation } from 'react-i18next';
import { Notice } from '../display/notice';

/** Says that a letter was sent; shows its link without a mail server. */
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
