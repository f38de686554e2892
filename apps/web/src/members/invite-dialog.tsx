import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewMemberInvitation } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { InvitedNotice } from '../joining/invited-notice';
import { RoleSelect } from './role-select';
import { useInviting } from './use-members';

interface Props {
  enterprise: string;
  onClose: () => void;
}

/** 邀请成员: to whom the letter goes, and as what they come. */
export function InviteDialog({ enterprise, onClose }: Props) {
  const { t } = useTranslation();
  const inviting = useInviting();
  const messages = useFieldMessages();
  const [wanted, setWanted] = useState<NewMemberInvitation>({ name: '', email: '', role: 'handler' });
  const change = (difference: Partial<NewMemberInvitation>) => setWanted((before) => ({ ...before, ...difference }));
  const made = inviting.data;
  return (
    <Modal
      open
      title={t('members.invite.action')}
      okText={t(made ? 'members.invite.done' : 'members.invite.send')}
      okButtonProps={{ disabled: !wanted.name.trim() || !wanted.email.trim() }}
      cancelText={t('members.cancel')}
      confirmLoading={inviting.isPending}
      onOk={() => (made ? onClose() : inviting.mutate({ params: { path: { id: enterprise } }, body: wanted }))}
      onCancel={onClose}
    >
      {made ? (
        <InvitedNotice email={made.email} link={made.link} />
      ) : (
        <>
          <p className="dialog-lead">{t('members.invite.lead')}</p>
          <ProblemNotice error={inviting.error} />
          {(['name', 'email'] as const).map((field) => (
            <FieldFrame
              key={field}
              id={`invite-${field}`}
              label={t(`members.${field}`)}
              required
              error={messages.at(inviting.error, `/${field}`)}
            >
              {(parts) => (
                <Input {...parts} value={wanted[field]} onChange={(event) => change({ [field]: event.target.value })} />
              )}
            </FieldFrame>
          ))}
          <FieldFrame id="invite-role" label={t('members.role.title')} help={t('members.role.help')} required>
            {({ id }) => <RoleSelect id={id} value={wanted.role} onChange={(role) => change({ role })} />}
          </FieldFrame>
        </>
      )}
    </Modal>
  );
}
