import { Button } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import type { FieldOfRegistration } from './registration';
import { RegistrationField, useRegistrationFieldName } from './registration-field';

interface Props<Draft> {
  /** Title, and text of the button. */
  title: string;
  lead: string;
  empty: Draft;
  fields: readonly (FieldOfRegistration & { key: keyof Draft })[];
  registration: { error: unknown; isPending: boolean };
  onSubmit: (draft: Draft) => void;
  children?: ReactNode;
}

/** 注册企业, by a newcomer or a signed-in account. */
export function RegistrationForm<Draft extends Record<keyof Draft, string>>(props: Props<Draft>) {
  const { title, lead, empty, fields, registration, onSubmit, children } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useState(empty);
  const nameOf = useRegistrationFieldName();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(draft);
  };
  return (
    <main className="page narrow">
      <form onSubmit={submit} noValidate>
        <PageHead title={title} lead={lead} />
        <ProblemNotice error={registration.error} nameOf={nameOf} />
        {fields.map((field) => (
          <RegistrationField
            key={field.key}
            field={field}
            value={draft[field.key]}
            error={registration.error}
            onChange={(value) => setDraft((before) => ({ ...before, [field.key]: value }))}
          />
        ))}
        <Notice>{t('enterprises.ownerNote')}</Notice>
        <Button type="primary" htmlType="submit" size="large" loading={registration.isPending}>
          {title}
        </Button>
        <p className="quiet">
          {t('enterprises.joinInstead')} <Link to="/join">{t('joining.ask.title')}</Link>
        </p>
        {children}
      </form>
    </main>
  );
}
