import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../display/problem-notice';
import { isComplete, ScheduleFields, scheduleOf, whenOf } from '../panels/schedule-fields';
import { reschedule } from '../panels/use-panels';
import type { Acting } from './acting';

/** 改期 */
export function RescheduleDialog({ meeting, act, onClose }: Acting & { onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({ when: whenOf(meeting.heldAt), place: meeting.place });
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={t('panels.reschedule')}
      okText={t('panels.reschedule')}
      cancelText={t('panels.back')}
      okButtonProps={{ disabled: !isComplete(draft) }}
      confirmLoading={act.isPending}
      onOk={() => act.mutate((of) => reschedule(of, scheduleOf(draft)), { onSuccess: onClose })}
      onCancel={close}
    >
      <ScheduleFields draft={draft} error={act.error} onChange={setDraft} />
      <ProblemNotice
        error={act.error}
        nameOf={(pointer) => t(pointer === '/place' ? 'panels.place' : 'panels.heldAt')}
      />
    </Modal>
  );
}
