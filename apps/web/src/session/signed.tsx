import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { capacitiesOf, type Capacity } from './places';
import { useSession } from './use-session';

/** Lets through who is signed in (in that capacity); others sign in first and come back to where they were. */
export function Signed({ as }: { as?: Capacity }) {
  const { data: session, isPending, error } = useSession();
  const { pathname, search } = useLocation();
  if (isPending) return <Loading />;
  if (error) {
    return (
      <main className="page narrow">
        <ProblemNotice error={error} />
      </main>
    );
  }
  if (!session) return <Navigate replace to={`/sign-in?from=${encodeURIComponent(pathname + search)}`} />;
  if (as && !capacitiesOf(session).includes(as)) return <NotForYou />;
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
