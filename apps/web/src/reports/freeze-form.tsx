import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckedForm } from '../dialogs/checked-form';
import { FormDialog } from '../dialogs/form-dialog';
import { given, textGiven } from '../dialogs/form-rules';
import { useComplete } from '../dialogs/use-complete';
import { ReadyButton } from '../display/ready-button';
import { DayField } from '../fields/day-field';
import { LineField } from '../fields/line-field';
import { today, useDates } from '../format/dates';
import { useFieldMessages } from '../format/field-messages';
import { useFreeze } from './use-reports';

interface Draft {
  name: string;
  asOf: string;
}

/** 定版: a name and a day, then the question, since the figures never change again. */
export function FreezeForm() {
  const { t } = useTranslation();
  const { day } = useDates();
  const [form] = Form.useForm<Draft>();
  const complete = useComplete(form);
  const freeze = useFreeze();
  const messages = useFieldMessages();
  const [asked, setAsked] = useState<Draft | null>(null);
  const done = () => {
    setAsked(null);
    form.resetFields(['name']);
  };
  return (
    <CheckedForm className="inline-form" form={form} initial={{ asOf: today() }} complete={complete} onSend={setAsked}>
      <Form.Item noStyle name="name" rules={textGiven}>
        <LineField id="report-name" label={t('reports.name')} required error={messages.at(freeze.error, '/name')} />
      </Form.Item>
      <Form.Item noStyle name="asOf" rules={given}>
        <DayField
          id="report-as-of"
          label={t('projects.asOf')}
          required
          max={today()}
          error={messages.at(freeze.error, '/asOf')}
        />
      </Form.Item>
      <ReadyButton type="primary" htmlType="submit" because={!complete && t('frame.incomplete')}>
        {t('reports.freeze')}
      </ReadyButton>
      {asked && (
        <FormDialog
          title={t('reports.freeze')}
          lead={t('reports.freezing', { name: asked.name, day: day(asked.asOf) })}
          cancelText={t('frame.notYet')}
          move={freeze}
          send={() => ({ body: asked })}
          nameOf={(pointer) => (pointer === '/name' ? t('reports.name') : t('projects.asOf'))}
          onClose={() => setAsked(null)}
          onSent={done}
        >
          {null}
        </FormDialog>
      )}
    </CheckedForm>
  );
}
