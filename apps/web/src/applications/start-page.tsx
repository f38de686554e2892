import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { FieldFrame } from '../display/field-frame';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useWords } from '../display/words';
import { useProcedure } from '../zone/use-procedure';
import { useStart } from './use-application';

export default function StartPage() {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [invitation, setInvitation] = useState(search.get('invitation') ?? '');
  const { data: procedure, error } = useProcedure();
  const start = useStart();
  const begin = () =>
    start.mutate(invitation.trim() || undefined, {
      onSuccess: ({ id }) => void navigate(`/applications/${id}/edit`, { replace: true }),
    });
  if (!procedure) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <main className="page narrow">
      <PageHead title={words(procedure.title)} lead={words(procedure.summary)} />
      <ProblemNotice error={start.error} />
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
      <FieldFrame id="invitation" label={t('applications.invitation')} help={t('applications.invitationHelp')}>
        {(parts) => <Input {...parts} value={invitation} onChange={(event) => setInvitation(event.target.value)} />}
      </FieldFrame>
      <Button type="primary" size="large" loading={start.isPending} onClick={begin}>
        {t('applications.begin')}
      </Button>
    </main>
  );
}
