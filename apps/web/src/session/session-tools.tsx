import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { EnterpriseSwitch } from './enterprise-switch';
import { useSession, useSignOut } from './use-session';

export function SessionTools() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const { pathname } = useLocation();
  const signOut = useSignOut();
  const navigate = useNavigate();
  if (!session) {
    return pathname === '/sign-in' ? null : (
      <Link to="/sign-in" className="bar-button">
        {t('session.signIn')}
      </Link>
    );
  }
  const leave = () => signOut.mutate(undefined, { onSettled: () => void navigate('/') });
  return (
    <>
      <EnterpriseSwitch session={session} />
      <Link to="/account" className="bar-name" title={session.account.email}>
        {session.account.name}
      </Link>
      <button type="button" className="bar-button" onClick={leave}>
        {t('session.signOut')}
      </button>
    </>
  );
}
