import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { noOffice, OfficeFields, officeOf, type OfficeDraft } from './office-fields';
import { useOfficeFieldName } from './use-office-field-name';
import { useStaffActs } from './use-staff';

interface Props {
  member: StaffMember;
  onClose: () => void;
}

/** 任命. */
export function GrantDialog({ member: { id, name }, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('staff.grant.title', { name })}
      okText={t('staff.grant.action')}
      cancelText={t('members.cancel')}
      lead={t('staff.grant.lead')}
      initial={noOffice()}
      move={useStaffActs()}
      send={(draft: OfficeDraft) => ({ act: 'grant' as const, id, office: officeOf(draft) })}
      nameOf={useOfficeFieldName()}
      onClose={onClose}
    >
      <OfficeFields />
    </FormDialog>
  );
}
