import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../display/page-head';
import { useSession } from '../session/use-session';
import { AskForm } from './ask-form';
import { MyRequests } from './my-requests';

/** 申请加入企业: needs the consent of the enterprise's owner. */
export default function AskPage() {
  const { t } = useTranslation();
  const { data: session, isPending } = useSession();
  if (isPending) return null;
  return (
    <main className="page narrow">
      <PageHead title={t('joining.ask.title')} lead={t('joining.ask.lead')} />
      {session && <MyRequests />}
      <AskForm isNewcomer={!session} />
      {session && (
        <p className="quiet">
          <Link to="/enterprises/new">{t('enterprises.further')}</Link>
        </p>
      )}
      {!session && (
        <p className="quiet">
          {t('enterprises.haveAccount')} <Link to="/sign-in?from=/join">{t('session.signIn')}</Link>
        </p>
      )}
    </main>
  );
}
