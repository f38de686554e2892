import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answer, api } from '../api/client';
import type { Session } from '../api/types';
import { begin } from './use-session';

/** 切换企业, for members of several. Cached answers are dropped. */
export function EnterpriseSwitch({ session: { enterprise, enterprises } }: { session: Session }) {
  const { t } = useTranslation();
  const choosing = useChoice();
  if (enterprises.length < (enterprise ? 2 : 1)) return null;
  return (
    <Select
      className="bar-select"
      aria-label={t('session.actFor')}
      placeholder={t('session.actFor')}
      value={enterprise?.id}
      loading={choosing.isPending}
      popupMatchSelectWidth={false}
      onChange={(id) => choosing.mutate(id)}
      options={enterprises.map(({ id, nameZh }) => ({ value: id, label: nameZh }))}
    />
  );
}

/** Switches the enterprise and reads the session anew. */
export async function actFor(enterpriseId: string): Promise<Session> {
  await answer(api.PUT('/api/v1/session/enterprise', { body: { enterpriseId } }));
  return answer(api.GET('/api/v1/session'));
}

function useChoice() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: actFor,
    onSuccess: (session) => {
      begin(client, session);
      void navigate('/applications');
    },
  });
}
