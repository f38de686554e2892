import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewOffice } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { InvitedNotice } from '../joining/invited-notice';
import { noOffice, OfficeFields } from './office-fields';
import { useOfficeFieldName } from './use-office-field-name';
import { useInvitingStaff } from './use-staff';

/** 邀请工作人员: to whom the letter goes, and what they will hold first. */
export function InviteStaffDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const inviting = useInvitingStaff();
  const nameOf = useOfficeFieldName();
  const [person, setPerson] = useState({ name: '', email: '' });
  const [office, setOffice] = useState<NewOffice>(noOffice);
  const made = inviting.data;
  const isWhole = person.name.trim() && person.email.trim() && (office.desk ?? office.role);
  return (
    <Modal
      open
      title={t('staff.invite.action')}
      okText={t(made ? 'members.invite.done' : 'members.invite.send')}
      okButtonProps={{ disabled: !isWhole }}
      cancelText={t('members.cancel')}
      confirmLoading={inviting.isPending}
      onOk={() => (made ? onClose() : inviting.mutate({ body: { ...person, offices: [office] } }))}
      onCancel={onClose}
    >
      {made ? (
        <InvitedNotice email={made.email} link={made.link} />
      ) : (
        <>
          <p className="dialog-lead">{t('staff.invite.lead')}</p>
          {(['name', 'email'] as const).map((field) => (
            <FieldFrame key={field} id={`staff-${field}`} label={t(`members.${field}`)} required>
              {(parts) => (
                <Input
                  {...parts}
                  value={person[field]}
                  onChange={({ target: { value } }) => setPerson((before) => ({ ...before, [field]: value }))}
                />
              )}
            </FieldFrame>
          ))}
          <OfficeFields value={office} onChange={setOffice} />
          <ProblemNotice error={inviting.error} nameOf={nameOf} />
        </>
      )}
    </Modal>
  );
}
