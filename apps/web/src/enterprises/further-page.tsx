import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { enterpriseFields, type EnterpriseDraft } from './registration';
import { RegistrationField, useRegistrationFieldName } from './registration-field';
import { useFurtherRegistration } from './use-registration';

const empty: EnterpriseDraft = { uscc: '', nameZh: '', nameEn: '', customsCode: '' };

/** 再注册一家企业: by whoever is signed in, who owns it and acts for it from then on. */
export default function FurtherPage() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(empty);
  const navigate = useNavigate();
  const registration = useFurtherRegistration();
  const nameOf = useRegistrationFieldName();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    registration.mutate(draft, { onSuccess: ({ notes }) => void navigate('/applications', { state: { notes } }) });
  };
  return (
    <main className="page narrow">
      <form onSubmit={submit} noValidate>
        <PageHead title={t('enterprises.further')} lead={t('enterprises.furtherLead')} />
        <ProblemNotice error={registration.error} nameOf={nameOf} />
        {enterpriseFields.map((field) => (
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
          {t('enterprises.further')}
        </Button>
        <p className="quiet">
          {t('enterprises.joinInstead')} <Link to="/join">{t('joining.ask.title')}</Link>
        </p>
      </form>
    </main>
  );
}
