import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { enterpriseFields, type EnterpriseDraft } from './registration';
import { RegistrationForm } from './registration-form';
import { useFurtherRegistration } from './use-registration';

const empty: EnterpriseDraft = { uscc: '', nameZh: '', nameEn: '', customsCode: '' };

/** 再注册一家企业: the signed-in account becomes its owner. */
export default function FurtherPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const registration = useFurtherRegistration();
  const submit = (draft: EnterpriseDraft) =>
    registration.mutate(draft, { onSuccess: ({ notes }) => void navigate('/applications', { state: { notes } }) });
  const words = { title: t('enterprises.further'), lead: t('enterprises.furtherLead') };
  return (
    <RegistrationForm
      {...words}
      empty={empty}
      fields={enterpriseFields}
      registration={registration}
      onSubmit={submit}
    />
  );
}
