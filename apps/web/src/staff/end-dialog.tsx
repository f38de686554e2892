import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Office } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { OfficeText } from '../display/marks/office-text';
import { DayField } from '../fields/day-field';
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
  return (
    <FormDialog
      title={t('staff.end.action')}
      okText={t('staff.save')}
      cancelText={t('members.cancel')}
      lead={<OfficeText office={office} />}
      initial={{ endsOn: office.endsOn ?? '' }}
      move={useStaffActs()}
      send={({ endsOn }: { endsOn: string }) => ({
        act: 'end' as const,
        id,
        office: office.id,
        endsOn: endsOn || null,
      })}
      nameOf={() => t('delegations.endsOn')}
      onClose={onClose}
    >
      <Form.Item noStyle name="endsOn">
        <DayField id="office-end" label={t('delegations.endsOn')} help={t('staff.end.help')} min={today()} />
      </Form.Item>
    </FormDialog>
  );
}
