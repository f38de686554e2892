import { usccAsTyped } from '#enterprises/uscc';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import { useUsccFault } from '../enterprises/use-uscc-fault';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { languageShown } from '../locales/i18n';
import { useAsking, useAskingAsNewcomer } from './use-joining';

const empty = { uscc: '', reason: '', name: '', email: '', password: '' };
type Draft = typeof empty;

interface Field {
  key: keyof Draft;
  pointer: string;
  type: 'text' | 'email' | 'password';
}

const asking: Field[] = [
  { key: 'uscc', pointer: '/uscc', type: 'text' },
  { key: 'reason', pointer: '/reason', type: 'text' },
];
const person: Field[] = [
  { key: 'name', pointer: '/person/name', type: 'text' },
  { key: 'email', pointer: '/person/email', type: 'email' },
  { key: 'password', pointer: '/person/password', type: 'password' },
];

/** Newcomers get an account with their request. */
export function AskForm({ isNewcomer }: { isNewcomer: boolean }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(empty);
  const ask = useAsking();
  const askAsNewcomer = useAskingAsNewcomer();
  const { error, isPending, isSuccess } = isNewcomer ? askAsNewcomer : ask;
  const fields = isNewcomer ? [...asking, ...person] : asking;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { uscc, reason, ...given } = draft;
    if (isNewcomer) askAsNewcomer.mutate({ uscc, reason, person: { ...given, locale: languageShown() } });
    else ask.mutate({ body: { uscc, reason } }, { onSuccess: () => setDraft(empty) });
  };
  return (
    <form onSubmit={submit} noValidate>
      {isSuccess && <Notice tone="success" title={t('joining.ask.sent')} />}
      <ProblemNotice
        error={error}
        nameOf={(pointer) => {
          const field = fields.find((one) => one.pointer === pointer);
          return field && t(`joining.ask.fields.${field.key}`);
        }}
      />
      {fields.map((field) => (
        <AskField
          key={field.key}
          field={field}
          value={draft[field.key]}
          error={error}
          onChange={(value) => setDraft((before) => ({ ...before, [field.key]: value }))}
        />
      ))}
      <Button type="primary" htmlType="submit" size="large" loading={isPending}>
        {t('joining.ask.send')}
      </Button>
    </form>
  );
}

interface FieldProps {
  field: Field;
  value: string;
  error: unknown;
  onChange: (value: string) => void;
}

function AskField({ field: { key, pointer, type }, value, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const messages = useFieldMessages();
  const faultOf = useUsccFault();
  const isCode = key === 'uscc';
  return (
    <FieldFrame
      id={key}
      label={t(`joining.ask.fields.${key}`)}
      required
      help={key === 'reason' ? t('joining.ask.reasonHelp') : undefined}
      error={(isCode ? faultOf(value) : undefined) ?? messages.at(error, pointer)}
    >
      {(parts) => (
        <Input
          {...parts}
          type={type}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          value={value}
          onChange={(event) => onChange(isCode ? usccAsTyped(event.target.value) : event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
