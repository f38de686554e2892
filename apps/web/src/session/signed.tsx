import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Session } from '../api/types';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { lacksSecondFactor, permissionsOf, type Permission } from './places';
import { useSession } from './use-session';

/** Guards pages: others sign in first, then come back here. */
export function Signed({ as }: { as?: Permission }) {
  const { data: session, isPending, error } = useSession();
  if (isPending) return <Loading />;
  if (error) {
    return (
      <main className="page narrow">
        <ProblemNotice error={error} />
      </main>
    );
  }
  return session ? <Admitted session={session} as={as} /> : <ToSignIn />;
}

function ToSignIn() {
  const { pathname, search } = useLocation();
  return <Navigate replace to={`/sign-in?from=${encodeURIComponent(pathname + search)}`} />;
}

function Admitted({ session, as }: { session: Session; as?: Permission }) {
  const { pathname } = useLocation();
  if (lacksSecondFactor(session) && pathname !== '/account') return <Navigate replace to="/account" />;
  if (as && !permissionsOf(session).includes(as)) return <NotForYou />;
  return <Outlet />;
}

function NotForYou() {
  const { t } = useTranslation();
  return (
    <main className="page narrow">
      <PageHead title={t('session.notForYou')} lead={t('session.notForYouLead')} />
    </main>
  );
}
