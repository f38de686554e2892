import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Session } from '../api/types';
import { Section } from '../display/section';
import { permissionsOf } from '../session/places';

/** Accounts without permissions have nothing to give to a program. */
export function KeysLink({ session }: { session: Session }) {
  const { t } = useTranslation();
  if (permissionsOf(session).length === 0) return null;
  return (
    <Section title={t('keys.title')}>
      <p>
        <Link to="/account/keys">{t('keys.manage')}</Link>
      </p>
    </Section>
  );
}
