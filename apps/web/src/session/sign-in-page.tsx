import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { FieldFrame } from '../display/field-frame';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { useZone } from '../zone/use-zone';
import { DemonstrationAccounts } from './demonstration-accounts';
import { homeOf } from './places';
import { useSession, useSignIn } from './use-session';

/** Only ways inside this site are followed. */
const within = (from: string | null): string | null => (from && /^\/(?!\/)/.test(from) ? from : null);

export default function SignInPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const { data: zone } = useZone();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const from = within(search.get('from'));
  if (session) return <Navigate replace to={from ?? homeOf(session)} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password });
  };
  const pick = (picked: string, word: string) => {
    setEmail(picked);
    setPassword(word);
  };
  return (
    <main className={zone?.demonstration ? 'page sign-in' : 'page sign-in sign-in-alone'}>
      <form onSubmit={submit} noValidate>
        <PageHead title={t('session.signIn')} lead={from ? t('session.continueAfter') : t('session.signInLead')} />
        <ProblemNotice error={signIn.error} />
        <FieldFrame id="email" label={t('session.email')} required>
          {(parts) => (
            <Input
              {...parts}
              type="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </FieldFrame>
        <FieldFrame id="password" label={t('session.password')} required>
          {(parts) => (
            <Input.Password
              {...parts}
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </FieldFrame>
        <Button type="primary" htmlType="submit" block size="large" loading={signIn.isPending}>
          {t('session.signIn')}
        </Button>
        <p className="quiet">
          {t('session.noAccount')} <Link to="/register">{t('session.register')}</Link>
        </p>
      </form>
      {zone?.demonstration && <DemonstrationAccounts onPick={pick} />}
    </main>
  );
}
