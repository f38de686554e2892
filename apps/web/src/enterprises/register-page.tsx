import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { within } from '../session/places';
import { registrationFields, type RegistrationDraft } from './registration';
import { RegistrationField, useRegistrationFieldName } from './registration-field';
import { useRegistration } from './use-registration';

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
  const nameOf = useRegistrationFieldName();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    registration.mutate(draft, { onSuccess: ({ notes }) => void navigate(after, { state: { notes } }) });
  };
  return (
    <main className="page narrow">
      <form onSubmit={submit} noValidate>
        <PageHead title={t('enterprises.register')} lead={t('enterprises.registerLead')} />
        <ProblemNotice error={registration.error} nameOf={nameOf} />
        {registrationFields.map((field) => (
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
