import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../api/types';
import { Confirm } from '../dialogs/confirm';
import type { StaffAct } from './use-staff';

interface Props {
  row: StaffMember;
  busy: boolean;
  onAct: (one: StaffAct) => void;
}

/** 解除两步验证 of a colleague who has lost phone and recovery codes. */
export function LostFactor({ row, busy, onAct }: Props) {
  const { t } = useTranslation();
  const { id, name, hasSecondFactor, offices } = row;
  const serves = offices.some(({ state }) => state === 'running' || state === 'planned');
  if (!hasSecondFactor || !serves) return null;
  return (
    <Confirm
      title={t('staff.lostFactor.action')}
      description={t('staff.lostFactor.sure', { name })}
      okText={t('staff.lostFactor.action')}
      cancelText={t('members.cancel')}
      onConfirm={() => onAct({ act: 'account', change: 'removeSecondFactor', id })}
    >
      <Button disabled={busy}>{t('staff.lostFactor.action')}</Button>
    </Confirm>
  );
}
