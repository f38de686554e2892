import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { given } from '../dialogs/form-rules';
import { DayField } from '../fields/day-field';
import { today } from '../format/dates';

/** First and last day, both counted in. */
export function PeriodFields() {
  const { t } = useTranslation();
  const startsOn = Form.useWatch<string | undefined>('startsOn');
  return (
    <div className="field-pair">
      <Form.Item noStyle name="startsOn">
        <DayField id="delegation-from" label={t('delegations.startsOn')} required min={today()} />
      </Form.Item>
      <Form.Item noStyle name="endsOn" rules={given}>
        <DayField id="delegation-to" label={t('delegations.endsOn')} required min={startsOn || today()} />
      </Form.Item>
    </div>
  );
}
