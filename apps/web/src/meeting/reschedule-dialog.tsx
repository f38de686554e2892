import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialogs/form-dialog';
import type { Acting } from '../panels/acting';
import {
  ScheduleFields,
  scheduleOf,
  useScheduleFieldName,
  whenOf,
  type ScheduleDraft,
} from '../panels/schedule-fields';
import { reschedule, type MeetingAt } from '../panels/use-panels';

/** 改期 */
export function RescheduleDialog({ meeting, act, onClose }: Acting & { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('panels.reschedule')}
      cancelText={t('panels.back')}
      initial={{ when: whenOf(meeting.heldAt), place: meeting.place }}
      move={act}
      send={(draft: ScheduleDraft) => (of: MeetingAt) => reschedule(of, scheduleOf(draft))}
      nameOf={useScheduleFieldName()}
      onClose={onClose}
    >
      <ScheduleFields error={act.error} />
    </FormDialog>
  );
}
