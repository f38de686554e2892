import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { ApplicationSummary } from '../api/types';
import { Empty } from '../display/empty';
import { LoadMore } from '../display/load-more';
import { Loading } from '../display/loading';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useSession } from '../session/use-session';
import { ApplicationRows } from './application-rows';
import { useApplications } from './use-application';
import { WaitingList } from './waiting-list';

export default function HomePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const applications = useApplications();
  const rows = applications.data?.pages.flatMap(({ items }) => items) ?? [];
  const begin = (
    <Button type="primary" size="large" onClick={() => void navigate('/applications/new')}>
      {t('applications.new')}
    </Button>
  );
  return (
    <main className="page">
      <PageHead title={t('applications.mine')} lead={session?.enterprise?.nameZh}>
        {rows.length > 0 && begin}
      </PageHead>
      <RegistrationNotes />
      <ProblemNotice error={applications.error} />
      {applications.isPending && <Loading />}
      {applications.isSuccess && rows.length === 0 && (
        <Empty title={t('applications.none')}>
          <p className="quiet">{t('applications.noneLead')}</p>
          {begin}
        </Empty>
      )}
      {rows.length > 0 && <Lists rows={rows} />}
      <LoadMore pages={applications} />
    </main>
  );
}

function Lists({ rows }: { rows: ApplicationSummary[] }) {
  const { t } = useTranslation();
  const waiting = rows.filter(({ turn }) => turn.who === 'applicant');
  return (
    <>
      {waiting.length > 0 && (
        <Section title={t('applications.waitingForMe')}>
          <WaitingList rows={waiting} />
        </Section>
      )}
      <Section title={t('applications.all')}>
        <ApplicationRows rows={rows} />
      </Section>
    </>
  );
}

/** What the server noted about the codes of an enterprise that has just registered. */
function RegistrationNotes() {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { notes?: { code: string; message: string }[] } | null };
  if (!state?.notes) return null;
  return (
    <Notice tone="success" title={t('enterprises.registered')}>
      {state.notes.length > 0 && (
        <ul>
          {state.notes.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
