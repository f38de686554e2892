import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { within } from '../session/places';
import { registrationFields, type RegistrationDraft } from './registration';
import { RegistrationForm } from './registration-form';
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
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const after = within(search.get('from')) ?? '/applications';
  const registration = useRegistration();
  const submit = (draft: RegistrationDraft) =>
    registration.mutate(draft, { onSuccess: ({ notes }) => void navigate(after, { state: { notes } }) });
  const words = { title: t('enterprises.register'), lead: t('enterprises.registerLead') };
  return (
    <RegistrationForm
      {...words}
      empty={empty}
      fields={registrationFields}
      registration={registration}
      onSubmit={submit}
    >
      <p className="quiet">
        {t('enterprises.haveAccount')} <Link to="/sign-in">{t('session.signIn')}</Link>
      </p>
    </RegistrationForm>
  );
}
