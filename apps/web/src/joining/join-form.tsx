import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemError } from '../api/problem';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { useSession } from '../session/use-session';
import { useAccepting, useJoining, type JoinKind } from './use-joining';

interface Props {
  kind: JoinKind;
  token: string;
  email: string;
}

/** Joins with the signed-in account if its address was invited. */
export function JoinForm(props: Props) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  if (session?.account.email === props.email) return <WithAccount {...props} />;
  return (
    <>
      {session && <Notice tone="warning" title={t('joining.otherAccount', { email: session.account.email })} />}
      <WithNewAccount {...props} />
    </>
  );
}

function WithAccount({ kind, token }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const joining = useJoining(kind);
  const join = () => joining.mutate(token, { onSuccess: () => void navigate(kind === 'staff' ? '/sign-in' : '/') });
  return (
    <>
      <ProblemNotice error={joining.error} />
      {kind === 'staff' && <p className="quiet">{t('joining.signInAnew')}</p>}
      <Button type="primary" size="large" loading={joining.isPending} onClick={join}>
        {t('joining.accept')}
      </Button>
    </>
  );
}

function WithNewAccount({ kind, token, email }: Props) {
  const { t } = useTranslation();
  const accepting = useAccepting(kind);
  const messages = useFieldMessages();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accepting.mutate({ token, password });
  };
  if (accepting.isSuccess) return <Accepted />;
  if (accepting.error instanceof ProblemError && accepting.error.code === 'account_unavailable')
    return <HasAccount email={email} />;
  return (
    <form onSubmit={submit} noValidate>
      <ProblemNotice error={accepting.error} nameOf={() => t('session.password')} />
      <FieldFrame
        id="password"
        label={t('session.password')}
        required
        help={t('account.password.help')}
        error={messages.at(accepting.error, '/password')}
      >
        {(parts) => (
          <Input.Password
            {...parts}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </FieldFrame>
      <ReadyButton
        type="primary"
        htmlType="submit"
        size="large"
        lacks={[!password && t('session.password')]}
        loading={accepting.isPending}
      >
        {t('joining.accept')}
      </ReadyButton>
    </form>
  );
}

function Accepted() {
  const { t } = useTranslation();
  return (
    <Notice tone="success" title={t('joining.accepted')}>
      <Link to="/sign-in">{t('session.signIn')}</Link>
    </Notice>
  );
}

function HasAccount({ email }: { email: string }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" title={t('joining.hasAccount', { email })}>
      <Link to="/sign-in" target="_blank">
        {t('session.signIn')}
      </Link>
    </Notice>
  );
}
