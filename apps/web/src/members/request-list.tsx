import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRole, WaitingRequest } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { RoleSelect } from './role-select';
import { useMemberActs, useWaitingRequests, type MemberAct } from './use-members';

/** 加入申请 that wait for an owner. */
export function RequestList({ enterprise }: { enterprise: string }) {
  const { t } = useTranslation();
  const { data, error } = useWaitingRequests(enterprise);
  const acts = useMemberActs(enterprise);
  if (!error && !data?.items.length) return null;
  return (
    <Section title={t('members.requests.title')}>
      <ProblemNotice error={error ?? acts.error} />
      {data?.items.map((one) => (
        <Request key={one.id} request={one} busy={acts.isPending} onAct={(act) => acts.mutate(act)} />
      ))}
    </Section>
  );
}

interface Props {
  request: WaitingRequest;
  busy: boolean;
  onAct: (act: MemberAct) => void;
}

function Request({ request: { id, name, email, reason, askedAt }, busy, onAct }: Props) {
  const { t } = useTranslation();
  const { day } = useDates();
  const [role, setRole] = useState<MemberRole>('handler');
  return (
    <div className="asked">
      <p>
        <strong>{name}</strong> · {email} · {day(askedAt)}
      </p>
      <p className="quiet">{reason}</p>
      <Space wrap>
        <RoleSelect label={t('members.roleOf', { name })} value={role} onChange={setRole} />
        <Button type="primary" disabled={busy} onClick={() => onAct({ act: 'answer', request: id, role })}>
          {t('members.requests.admit')}
        </Button>
        <Button disabled={busy} onClick={() => onAct({ act: 'answer', request: id, role: null })}>
          {t('members.requests.decline')}
        </Button>
      </Space>
    </div>
  );
}
