import { Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { Section } from '../display/section';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { useKnownWords } from '../format/known-words';
import { useNewPassword } from './use-account';

const empty = { current: '', next: '' };
type Part = keyof typeof empty;

/** 修改密码: every other session ends with it. */
export function PasswordForm() {
  const { t } = useTranslation();
  const [said, setSaid] = useState(empty);
  const known = useKnownWords();
  const changing = useNewPassword();
  const send = (event: FormEvent) => {
    event.preventDefault();
    changing.mutate({ body: said }, { onSuccess: () => setSaid(empty) });
  };
  const field = (part: Part) => (
    <PasswordField
      part={part}
      value={said[part]}
      error={changing.error}
      onChange={(text) => setSaid((before) => ({ ...before, [part]: text }))}
    />
  );
  return (
    <Section title={t('account.password.title')}>
      {changing.isSuccess && <Notice tone="success" title={t('account.password.changed')} />}
      <form className="act" onSubmit={send} noValidate>
        <ProblemNotice error={changing.error} nameOf={(pointer) => known(`account.password.${pointer.slice(1)}`)} />
        {field('current')}
        {field('next')}
        <ReadyButton
          type="primary"
          htmlType="submit"
          lacks={[!said.current && t('account.password.current'), !said.next && t('account.password.next')]}
          loading={changing.isPending}
        >
          {t('account.password.change')}
        </ReadyButton>
      </form>
    </Section>
  );
}

interface FieldProps {
  part: Part;
  value: string;
  error: unknown;
  onChange: (text: string) => void;
}

function PasswordField({ part, value, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const messages = useFieldMessages();
  const isNew = part === 'next';
  return (
    <FieldFrame
      id={`password-${part}`}
      label={t(`account.password.${part}`)}
      required
      help={isNew ? t('account.password.help') : undefined}
      error={messages.at(error, `/${part}`)}
    >
      {(parts) => (
        <Input.Password
          {...parts}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
