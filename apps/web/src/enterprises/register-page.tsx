import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { FieldFrame } from '../display/field-frame';
import { useFieldMessages } from '../display/field-messages';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { within } from '../session/places';
import { registrationFields, type RegistrationDraft } from './registration';
import { useRegistration } from './use-registration';
import { usccAsTyped } from './uscc';
import { useUsccFault } from './use-uscc-fault';

const empty: RegistrationDraft = {
  uscc: '',
  nameZh: '',
  nameEn: '',
  customsCode: '',
  name: '',
  email: '',
  password: '',
};

export default function RegisterPage() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(empty);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const after = within(search.get('from')) ?? '/applications';
  const registration = useRegistration();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    registration.mutate(draft, { onSuccess: ({ notes }) => void navigate(after, { state: { notes } }) });
  };
  return (
    <main className="page narrow">
      <form onSubmit={submit} noValidate>
        <PageHead title={t('enterprises.register')} lead={t('enterprises.registerLead')} />
        <ProblemNotice error={registration.error} nameOf={(pointer) => nameOf(pointer, t)} />
        {registrationFields.map((field) => (
          <RegistrationField
            key={field.key}
            field={field}
            draft={draft}
            error={registration.error}
            onChange={(value) => setDraft({ ...draft, [field.key]: value })}
          />
        ))}
        <Notice>{t('enterprises.ownerNote')}</Notice>
        <Button type="primary" htmlType="submit" size="large" loading={registration.isPending}>
          {t('enterprises.register')}
        </Button>
        <p className="quiet">
          {t('enterprises.joinInstead')} <Link to="/join">{t('joining.ask.title')}</Link>
        </p>
        <p className="quiet">
          {t('enterprises.haveAccount')} <Link to="/sign-in">{t('session.signIn')}</Link>
        </p>
      </form>
    </main>
  );
}

function nameOf(pointer: string, t: (key: string) => string): string | undefined {
  const field = registrationFields.find((candidate) => candidate.pointer === pointer);
  return field && t(`enterprises.fields.${field.key}`);
}

interface FieldProps {
  field: (typeof registrationFields)[number];
  draft: RegistrationDraft;
  error: unknown;
  onChange: (value: string) => void;
}

function RegistrationField({ field, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const value = draft[field.key];
  const faultOf = useUsccFault();
  const messages = useFieldMessages();
  const fault = field.key === 'uscc' ? faultOf(value) : undefined;
  const typed = (text: string) => onChange(field.key === 'uscc' ? usccAsTyped(text) : text);
  const right = field.key === 'uscc' && value !== '' && !fault;
  return (
    <FieldFrame
      id={field.key}
      label={t(`enterprises.fields.${field.key}`)}
      required={field.required}
      help={field.helped ? t(`enterprises.help.${field.key}`) : undefined}
      error={fault ?? messages.at(error, field.pointer)}
    >
      {(parts) => (
        <>
          <Input
            {...parts}
            type={field.type}
            autoComplete={field.autoComplete}
            value={value}
            onChange={(event) => typed(event.target.value)}
          />
          {right && <p className="field-right">{t('enterprises.uscc.right')}</p>}
        </>
      )}
    </FieldFrame>
  );
}
