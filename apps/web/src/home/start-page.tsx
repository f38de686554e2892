import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemError } from '../api/problem';
import { useStart } from '../applications/use-application';
import { Loading } from '../display/loading';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useWords } from '../format/words';
import { useProcedure } from '../zone/use-procedure';

/** Requirements, and the start of an application, also by invitation. */
export default function StartPage() {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const { code } = useParams();
  const { data: procedure, error } = useProcedure();
  const start = useStart();
  const entry = { kind: 'entry' as const, ...(code && { invitation: code }) };
  const begin = () =>
    start.mutate(
      { body: entry },
      {
        onSuccess: ({ id }) => void navigate(`/applications/${id}/edit`, { replace: true }),
      },
    );
  if (!procedure) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <main className="page narrow">
      <PageHead title={words(procedure.title)} lead={words(procedure.summary)} />
      {code && <Invited code={code} />}
      <Section title={t('applications.prepare')}>
        <ul className="ticks">
          {procedure.materials.map(({ key, title, mayFollow, when }) => (
            <li key={key}>
              {words(title)}
              {when && <span className="optional">{t('applications.whereNeeded')}</span>}
              {mayFollow && <span className="optional">{t('applications.mayFollow')}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('applications.howLong')}>
        <ul className="ticks">
          <li>{t('applications.limitAcceptance', { count: procedure.limits.acceptance.workingDays })}</li>
          <li>{t('applications.limitStatutory', { count: procedure.limits.statutory.workingDays })}</li>
          <li>{t('applications.limitJoint', { count: procedure.limits.joint.workingDays })}</li>
        </ul>
      </Section>
      <StartProblem error={start.error} invited={code !== undefined} />
      <Button type="primary" size="large" loading={start.isPending || start.isSuccess} onClick={begin}>
        {t('applications.begin')}
      </Button>
    </main>
  );
}

function Invited({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <Notice title={t('applications.youAreInvited')}>
      <p>{t('applications.prefilled')}</p>
      <p className="code">{code}</p>
    </Notice>
  );
}

/** The server does not say why a code was not found. */
function StartProblem({ error, invited }: { error: unknown; invited: boolean }) {
  const { t } = useTranslation();
  if (invited && error instanceof ProblemError && error.status === 404) {
    return (
      <Notice tone="error" title={t('applications.noInvitation')}>
        {t('applications.noInvitationLead')}
      </Notice>
    );
  }
  return <ProblemNotice error={error} />;
}
