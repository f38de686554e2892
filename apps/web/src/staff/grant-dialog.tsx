import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewOffice, StaffMember } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { noOffice, OfficeFields } from './office-fields';
import { useOfficeFieldName } from './use-office-field-name';
import { useStaffActs } from './use-staff';

interface Props {
  member: StaffMember;
  onClose: () => void;
}

/** 任命. */
export function GrantDialog({ member: { id, name }, onClose }: Props) {
  const { t } = useTranslation();
  const acts = useStaffActs();
  const nameOf = useOfficeFieldName();
  const [office, setOffice] = useState<NewOffice>(noOffice);
  return (
    <Modal
      open
      title={t('staff.grant.title', { name })}
      okText={t('staff.grant.action')}
      okButtonProps={{ disabled: !office.desk && !office.role }}
      cancelText={t('members.cancel')}
      confirmLoading={acts.isPending}
      onOk={() => acts.mutate({ act: 'grant', id, office }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className="dialog-lead">{t('staff.grant.lead')}</p>
      <OfficeFields value={office} onChange={setOffice} />
      <ProblemNotice error={acts.error} nameOf={nameOf} />
    </Modal>
  );
}
