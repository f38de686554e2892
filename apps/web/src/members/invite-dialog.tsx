import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewMemberInvitation } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { textGiven } from '../dialogs/form-rules';
import { FieldFrame } from '../fields/field-frame';
import { LineField } from '../fields/line-field';
import { useFieldMessages } from '../format/field-messages';
import { InvitedDialog } from '../joining/invited-dialog';
import { RoleSelect } from './role-select';
import { useInviting } from './use-members';

interface Props {
  enterprise: string;
  onClose: () => void;
}

/** 邀请成员: name, address and role. */
export function InviteDialog({ enterprise, onClose }: Props) {
  const { t } = useTranslation();
  const inviting = useInviting();
  const messages = useFieldMessages();
  const title = t('members.invite.action');
  if (inviting.data) return <InvitedDialog title={title} invitation={inviting.data} onClose={onClose} />;
  return (
    <FormDialog
      title={title}
      okText={t('members.invite.send')}
      cancelText={t('members.cancel')}
      lead={t('members.invite.lead')}
      initial={{ role: 'handler' }}
      move={inviting}
      send={(body: NewMemberInvitation) => ({ params: { path: { id: enterprise } }, body })}
      onClose={onClose}
      onSent={() => undefined}
    >
      {(['name', 'email'] as const).map((field) => (
        <Form.Item key={field} noStyle name={field} rules={textGiven}>
          <LineField
            id={`invite-${field}`}
            label={t(`members.${field}`)}
            required
            error={messages.at(inviting.error, `/${field}`)}
          />
        </Form.Item>
      ))}
      <FieldFrame id="invite-role" label={t('members.role.title')} help={t('members.role.help')} required>
        {({ id }) => (
          <Form.Item noStyle name="role">
            <RoleSelect id={id} />
          </Form.Item>
        )}
      </FieldFrame>
    </FormDialog>
  );
}
