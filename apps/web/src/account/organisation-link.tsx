import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { RefusedNotice } from '../session/refused-notice';

const useLink = () =>
  useQuery({
    queryKey: ['account', 'single-sign-on'],
    queryFn: () => answer(api.GET('/api/v1/account/single-sign-on', {})),
  });

const useLinking = () =>
  useMutation({
    mutationFn: () => answer(api.POST('/api/v1/account/single-sign-on', {})),
    onSuccess: ({ address }) => location.assign(address),
  });

/** 单点登录 of staff, where the zone has it: linked once, from then on they sign in there. */
export function OrganisationLink() {
  const { t } = useTranslation();
  const { data } = useLink();
  const linking = useLinking();
  if (!data?.setUp) return null;
  return (
    <Section title={t('account.organisation.title')}>
      <RefusedNotice />
      <ProblemNotice error={linking.error} />
      <p className="lead">{t(data.linked ? 'account.organisation.linked' : 'account.organisation.lead')}</p>
      {!data.linked && (
        <div className="buttons">
          <Button loading={linking.isPending} onClick={() => linking.mutate()}>
            {t('account.organisation.link')}
          </Button>
        </div>
      )}
    </Section>
  );
}
