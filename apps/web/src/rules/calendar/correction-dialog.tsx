import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../dialogs/form-dialog';
import { given, textGiven } from '../../dialogs/form-rules';
import { DayField } from '../../fields/day-field';
import { FieldFrame } from '../../fields/field-frame';
import { TextField } from '../../fields/text-field';
import { correct, useCalendarAct, type Correction } from './use-calendar';

/** 更正日期: a local holiday, a storm day, a late change. */
export function CorrectionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('rules.calendar.correct')}
      lead={t('rules.calendar.correctLead')}
      initial={{ working: false }}
      move={useCalendarAct()}
      send={(wanted: Correction) => () => correct(wanted)}
      onClose={onClose}
    >
      <Form.Item noStyle name="day" rules={given}>
        <DayField id="calendar-day" label={t('rules.calendar.day')} required />
      </Form.Item>
      <FieldFrame id="calendar-holds" label={t('rules.calendar.holds')} required group>
        {({ id }) => (
          <Form.Item noStyle name="working">
            <Radio.Group
              id={id}
              options={[
                { value: false, label: t('rules.calendar.off') },
                { value: true, label: t('rules.calendar.working') },
              ]}
            />
          </Form.Item>
        )}
      </FieldFrame>
      <Form.Item noStyle name="reason" rules={textGiven}>
        <TextField id="calendar-reason" label={t('rules.calendar.reason')} required rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
