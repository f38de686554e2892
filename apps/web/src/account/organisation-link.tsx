import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../dialogs/confirm';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { RefusedNotice } from '../sign-in/refused-notice';
import { useLink, useLinking, useUnlinking } from './use-organisation';

/** 单点登录 of staff, where the zone offers it. */
export function OrganisationLink({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation();
  const { data } = useLink();
  if (!data?.setUp) return null;
  return (
    <Section title={t('account.organisation.title')}>
      <RefusedNotice />
      <p className="lead">{t(data.linked ? 'account.organisation.linked' : 'account.organisation.lead')}</p>
      {data.linked ? hasPassword && <Unlink /> : <Link />}
    </Section>
  );
}

function Link() {
  const { t } = useTranslation();
  const linking = useLinking();
  return (
    <>
      <ProblemNotice error={linking.error} />
      <div className="buttons">
        <Button loading={linking.isPending} onClick={() => linking.mutate()}>
          {t('account.organisation.link')}
        </Button>
      </div>
    </>
  );
}

/** Unlinking would lock out an account without a password. */
function Unlink() {
  const { t } = useTranslation();
  const unlinking = useUnlinking();
  return (
    <>
      <ProblemNotice error={unlinking.error} />
      <div className="buttons">
        <Confirm
          title={t('account.organisation.unlinkSure')}
          okText={t('account.organisation.unlink')}
          onConfirm={() => unlinking.mutate()}
        >
          <Button danger loading={unlinking.isPending}>
            {t('account.organisation.unlink')}
          </Button>
        </Confirm>
      </div>
    </>
  );
}
