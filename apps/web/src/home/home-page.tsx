import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { ApplicationSummary, Bilingual } from '../api/types';
import { ApplicationRows } from '../applications/application-rows';
import { useApplications } from '../applications/use-application';
import { Empty } from '../display/empty';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { useWords } from '../format/words';
import { PagedList, rowsOf } from '../lists/paged-list';
import { OwnProjects } from '../projects/own-projects';
import { useSession } from '../session/use-session';
import { InvitationForm } from './invitation-form';
import { WaitingList } from './waiting-list';

export default function HomePage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const applications = useApplications();
  return (
    <main className="page">
      <PageHead title={t('applications.mine')} lead={session?.enterprise?.nameZh}>
        {rowsOf(applications).length > 0 && <BeginButton />}
      </PageHead>
      <RegistrationNotes />
      <PagedList pages={applications} empty={<NoneYet />}>
        {(rows) => <Lists rows={rows} />}
      </PagedList>
      <OwnProjects />
      <Section title={t('applications.invited')}>
        <InvitationForm />
      </Section>
    </main>
  );
}

function BeginButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Button type="primary" size="large" onClick={() => void navigate('/applications/new')}>
      {t('applications.new')}
    </Button>
  );
}

function NoneYet() {
  const { t } = useTranslation();
  return (
    <Empty title={t('applications.none')}>
      <p className="quiet">{t('applications.noneLead')}</p>
      <BeginButton />
    </Empty>
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

/** Notes of the server on a new registration. */
function RegistrationNotes() {
  const { t } = useTranslation();
  const words = useWords();
  const { state } = useLocation() as { state: { notes?: { code: string; message: Bilingual }[] } | null };
  if (!state?.notes) return null;
  return (
    <Notice tone="success" title={t('enterprises.registered')}>
      {state.notes.length > 0 && (
        <ul>
          {state.notes.map(({ code, message }) => (
            <li key={code}>{words(message)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
