import { Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { FieldFrame } from '../fields/field-frame';
import { useZone } from '../zone/use-zone';
import { useResetRequest } from './use-reset';

/** 找回密码. The page never says whether the address has an account. */
export default function ForgottenPasswordPage() {
  const { t } = useTranslation();
  const { data: zone } = useZone();
  const [email, setEmail] = useState('');
  const asking = useResetRequest();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate({ body: { email } });
  };
  return (
    <main className="page sign-in sign-in-alone">
      <form onSubmit={submit} noValidate>
        <PageHead title={t('session.forgotten.title')} lead={t('session.forgotten.lead')} />
        <ProblemNotice error={asking.error} />
        {asking.isSuccess && (
          <Notice tone="success" title={t('session.forgotten.sent')}>
            {zone?.demonstration && t('session.forgotten.demonstration')}
          </Notice>
        )}
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
        <ReadyButton
          type="primary"
          htmlType="submit"
          block
          size="large"
          lacks={[!email && t('session.email')]}
          loading={asking.isPending}
        >
          {t('session.forgotten.send')}
        </ReadyButton>
        <p className="quiet">
          <Link to="/sign-in">{t('session.forgotten.back')}</Link>
        </p>
      </form>
    </main>
  );
}
