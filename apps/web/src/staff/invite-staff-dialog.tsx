import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialogs/form-dialog';
import { textGiven } from '../dialogs/form-rules';
import { LineField } from '../fields/line-field';
import { InvitedDialog } from '../joining/invited-dialog';
import { noOffice, OfficeFields, officeOf, type OfficeDraft } from './office-fields';
import { useOfficeFieldName } from './use-office-field-name';
import { useInvitingStaff } from './use-staff';

interface Draft extends OfficeDraft {
  name: string;
  email: string;
}

const invitationOf = ({ name, email, ...office }: Draft) => ({ name, email, offices: [officeOf(office)] });

/** 邀请工作人员: name, address and first office. */
export function InviteStaffDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const inviting = useInvitingStaff();
  const nameOf = useOfficeFieldName();
  const title = t('staff.invite.action');
  if (inviting.data) return <InvitedDialog title={title} invitation={inviting.data} onClose={onClose} />;
  return (
    <FormDialog
      title={title}
      okText={t('members.invite.send')}
      cancelText={t('members.cancel')}
      lead={t('staff.invite.lead')}
      initial={noOffice()}
      move={inviting}
      send={(draft: Draft) => ({ body: invitationOf(draft) })}
      nameOf={nameOf}
      onClose={onClose}
      onSent={() => undefined}
    >
      {(['name', 'email'] as const).map((field) => (
        <Form.Item key={field} noStyle name={field} rules={textGiven}>
          <LineField id={`staff-${field}`} label={t(`members.${field}`)} required />
        </Form.Item>
      ))}
      <OfficeFields />
    </FormDialog>
  );
}
