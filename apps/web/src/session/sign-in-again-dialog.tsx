import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { server } from '../api/client';
import type { Session } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { given } from '../dialogs/form-rules';
import { FieldFrame } from '../fields/field-frame';
import { CodeField } from './code-field';
import { begin, sessionKey } from './use-session';

interface Props {
  /** Whose page it is. */
  account: string;
  onSettled: (came: boolean) => void;
}

/** The password and, where the account has one, the code. */
export default function SignInAgainDialog({ account, onSettled }: Props) {
  const client = useQueryClient();
  const [awaitsCode, setAwaitsCode] = useState(false);
  const leave = () => {
    begin(client, null);
    onSettled(false);
  };
  const enter = (session: Session) => {
    if (session.account.id !== account) return location.assign('/');
    client.setQueryData(sessionKey, session);
    onSettled(true);
  };
  return awaitsCode ? (
    <Code onCame={enter} onLeave={leave} />
  ) : (
    <Credentials onCame={enter} onCode={() => setAwaitsCode(true)} onLeave={leave} />
  );
}

interface StepProps {
  onCame: (session: Session) => void;
  onLeave: () => void;
}

function Credentials({ onCame, onCode, onLeave }: StepProps & { onCode: () => void }) {
  const { t } = useTranslation();
  const email = useQueryClient().getQueryData<Session | null>(sessionKey)?.account.email;
  return (
    <FormDialog
      title={t('session.expired.title')}
      okText={t('session.signIn')}
      cancelText={t('session.expired.leave')}
      lead={t('session.expired.lead')}
      initial={{ email }}
      move={server.useMutation('post', '/api/v1/session')}
      send={(body: { email: string; password: string }) => ({ body })}
      onClose={onLeave}
      onSent={(came) => ('awaits' in came ? onCode() : onCame(came))}
    >
      <FieldFrame id="again-email" label={t('session.email')} required>
        {(parts) => (
          <Form.Item noStyle name="email" rules={given}>
            <Input {...parts} type="email" autoComplete="username" />
          </Form.Item>
        )}
      </FieldFrame>
      <FieldFrame id="again-password" label={t('session.password')} required>
        {(parts) => (
          <Form.Item noStyle name="password" rules={given}>
            <Input.Password {...parts} autoFocus autoComplete="current-password" />
          </Form.Item>
        )}
      </FieldFrame>
    </FormDialog>
  );
}

function Code({ onCame, onLeave }: StepProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('session.code.title')}
      okText={t('session.signIn')}
      cancelText={t('session.expired.leave')}
      lead={t('session.code.lead')}
      move={server.useMutation('post', '/api/v1/session/second-factor')}
      send={(body: { code: string }) => ({ body })}
      onClose={onLeave}
      onSent={onCame}
    >
      <Form.Item noStyle name="code" rules={given}>
        <CodeField id="again-code" />
      </Form.Item>
    </FormDialog>
  );
}
