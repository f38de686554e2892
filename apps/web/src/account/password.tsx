import { useTranslation } from 'react-i18next';
import { Section } from '../display/section';
import { PasswordForm } from './password-form';

/** 密码. Accounts of single sign-on may have none. */
export const Password = ({ isSet }: { isSet: boolean }) => (isSet ? <PasswordForm /> : <NoPassword />);

function NoPassword() {
  const { t } = useTranslation();
  return (
    <Section title={t('account.password.none')}>
      <p className="lead">{t('account.password.noneLead')}</p>
    </Section>
  );
}
