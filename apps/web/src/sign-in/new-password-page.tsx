import { Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { useReset } from './use-reset';

/** 设置新密码. The token of the letter stands behind the `#`. */
export default function NewPasswordPage() {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  const setting = useReset();
  return (
    <main className="page sign-in sign-in-alone">
      <PageHead title={t('session.newPassword.title')} lead={t('session.newPassword.lead')} />
      {setting.isSuccess && (
        <Notice tone="success" title={t('session.newPassword.set')}>
          <Link to="/sign-in">{t('session.signIn')}</Link>
        </Notice>
      )}
      {!isWhole(token) && <Notice tone="warning" title={t('session.newPassword.broken')} />}
      {isWhole(token) && !setting.isSuccess && (
        <PasswordForm
          error={setting.error}
          busy={setting.isPending}
          onSend={(password) => setting.mutate({ body: { token, password } })}
        />
      )}
      <p className="quiet">
        <Link to="/forgotten-password">{t('session.newPassword.again')}</Link>
      </p>
    </main>
  );
}

const isWhole = (token: string): boolean => /^[\w-]{43}$/.test(token);

interface Props {
  error: unknown;
  busy: boolean;
  onSend: (password: string) => void;
}

function PasswordForm({ error, busy, onSend }: Props) {
  const { t } = useTranslation();
  const messages = useFieldMessages();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(password);
  };
  const wrong = messages.at(error, '/password');
  return (
    <form onSubmit={submit} noValidate>
      <ProblemNotice error={error} nameOf={() => t('account.password.next')} />
      <FieldFrame
        id="password"
        label={t('account.password.next')}
        required
        help={t('account.password.help')}
        error={wrong}
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
        block
        size="large"
        lacks={[!password && t('account.password.next')]}
        loading={busy}
      >
        {t('session.newPassword.save')}
      </ReadyButton>
    </form>
  );
}
