import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office } from '../api/types';
import { OfficeText } from '../display/office-text';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { today } from '../format/dates';
import { useStaffActs } from './use-staff';

interface Props {
  id: string;
  office: Office;
  onClose: () => void;
}

/** 变更任期: another last day, or none. */
export function EndDialog({ id, office, onClose }: Props) {
  const { t } = useTranslation();
  const acts = useStaffActs();
  const [endsOn, setEndsOn] = useState(office.endsOn ?? '');
  const confirm = () =>
    acts.mutate({ act: 'end', id, office: office.id, endsOn: endsOn || null }, { onSuccess: onClose });
  return (
    <Modal
      open
      title={t('staff.end.action')}
      okText={t('staff.save')}
      cancelText={t('members.cancel')}
      confirmLoading={acts.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      <p className="dialog-lead">
        <OfficeText office={office} />
      </p>
      <FieldFrame id="office-end" label={t('delegations.endsOn')} help={t('staff.end.help')}>
        {(parts) => (
          <Input
            {...parts}
            type="date"
            min={today()}
            value={endsOn}
            onChange={(event) => setEndsOn(event.target.value)}
          />
        )}
      </FieldFrame>
      <ProblemNotice error={acts.error} nameOf={() => t('delegations.endsOn')} />
    </Modal>
  );
}
