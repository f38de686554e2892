import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useZone } from '../zone/use-zone';

/** 单点登录 of staff, beside the form for everybody else. */
export function OrganisationSignIn({ from }: { from: string | null }) {
  const { t } = useTranslation();
  const { data: zone } = useZone();
  if (!zone?.singleSignOn) return null;
  const returnTo = encodeURIComponent(from ?? '/sign-in');
  return (
    <p>
      <Button block size="large" href={`/api/v1/session/single-sign-on?returnTo=${returnTo}`}>
        {t('session.organisation.signIn')}
      </Button>
    </p>
  );
}
