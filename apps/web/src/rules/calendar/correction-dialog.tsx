import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../display/problem-notice';
import { FieldFrame } from '../../fields/field-frame';
import { TextField } from '../../fields/text-field';
import { correct, useCalendarAct, type Correction } from './use-calendar';

/** 更正日期: a local holiday, a storm day, a late change. */
export function CorrectionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const act = useCalendarAct();
  const [wanted, setWanted] = useState<Correction>({ day: '', working: false, reason: '' });
  const change = (difference: Partial<Correction>) => setWanted((before) => ({ ...before, ...difference }));
  const reason = wanted.reason.trim();
  return (
    <Modal
      open
      title={t('rules.calendar.correct')}
      okText={t('rules.calendar.correct')}
      okButtonProps={{ disabled: wanted.day === '' || reason === '' }}
      confirmLoading={act.isPending}
      onOk={() => act.mutate(() => correct({ ...wanted, reason }), { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className="dialog-lead">{t('rules.calendar.correctLead')}</p>
      <FieldFrame id="calendar-day" label={t('rules.calendar.day')} required>
        {(parts) => (
          <Input {...parts} type="date" value={wanted.day} onChange={(event) => change({ day: event.target.value })} />
        )}
      </FieldFrame>
      <FieldFrame id="calendar-holds" label={t('rules.calendar.holds')} required group>
        {({ id }) => (
          <Radio.Group
            id={id}
            value={wanted.working}
            onChange={(event) => change({ working: event.target.value === true })}
            options={[
              { value: false, label: t('rules.calendar.off') },
              { value: true, label: t('rules.calendar.working') },
            ]}
          />
        )}
      </FieldFrame>
      <TextField
        id="calendar-reason"
        label={t('rules.calendar.reason')}
        required
        rows={3}
        value={wanted.reason}
        onChange={(text) => change({ reason: text })}
      />
      <ProblemNotice error={act.error} />
    </Modal>
  );
}
