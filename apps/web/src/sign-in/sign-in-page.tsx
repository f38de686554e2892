import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { homeOf, within } from '../session/places';
import { useSession, useSignIn } from '../session/use-session';
import { useStep } from '../session/step-up/use-steps';
import { useZone } from '../zone/use-zone';
import { CodeStep } from './code-step';
import { DemonstrationAccounts } from './demonstration-accounts';
import { OrganisationSignIn } from './organisation-sign-in';
import { RefusedNotice } from './refused-notice';

export default function SignInPage() {
  const { data: session } = useSession();
  const { data: zone } = useZone();
  const [search] = useSearchParams();
  const from = within(search.get('from'));
  const step = useStep();
  if (step === 'code') return <CodeStep />;
  if (session) return <Navigate replace to={from ?? homeOf(session)} />;
  const demonstration = zone?.demonstration ?? false;
  return <SignIn from={from} demonstration={demonstration} />;
}

function SignIn({ from, demonstration }: { from: string | null; demonstration: boolean }) {
  const [credentials, setCredentials] = useState({ email: '', password: '' });
  return (
    <main className={demonstration ? 'page sign-in' : 'page sign-in sign-in-alone'}>
      <SignInForm from={from} credentials={credentials} onChange={setCredentials} />
      {demonstration && <DemonstrationAccounts onPick={(email, password) => setCredentials({ email, password })} />}
    </main>
  );
}

interface FormProps {
  from: string | null;
  credentials: { email: string; password: string };
  onChange: (credentials: { email: string; password: string }) => void;
}

function SignInForm({ from, credentials, onChange }: FormProps) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const { email, password } = credentials;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ body: credentials });
  };
  return (
    <form onSubmit={submit} noValidate>
      <PageHead title={t('session.signIn')} lead={from ? t('session.continueAfter') : t('session.signInLead')} />
      {useStep() === 'over' && <Notice tone="warning" title={t('session.code.over')} />}
      <RefusedNotice />
      <ProblemNotice error={signIn.error} />
      <FieldFrame id="email" label={t('session.email')} required>
        {(parts) => (
          <Input
            {...parts}
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => onChange({ email: event.target.value, password })}
          />
        )}
      </FieldFrame>
      <FieldFrame id="password" label={t('session.password')} required>
        {(parts) => (
          <Input.Password
            {...parts}
            autoComplete="current-password"
            value={password}
            onChange={(event) => onChange({ email, password: event.target.value })}
          />
        )}
      </FieldFrame>
      <Button type="primary" htmlType="submit" block size="large" loading={signIn.isPending}>
        {t('session.signIn')}
      </Button>
      <OrganisationSignIn from={from} />
      <p className="quiet">
        <Link to="/forgotten-password">{t('session.forgotten.question')}</Link>
      </p>
      <p className="quiet">
        {t('session.noAccount')}{' '}
        <Link to={from ? `/register?from=${encodeURIComponent(from)}` : '/register'}>{t('session.register')}</Link>
      </p>
    </form>
  );
}
