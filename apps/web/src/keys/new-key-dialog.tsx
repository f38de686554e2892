import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IssuedApiKey, NewApiKey } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { given, textGiven } from '../dialogs/form-rules';
import { FieldFrame } from '../fields/field-frame';
import { LineField } from '../fields/line-field';
import { ScopeChoice } from './scope-choice';
import { useIssuing } from './use-keys';

const terms = [30, 90, 180, 365] as const;

interface Props {
  onIssued: (issued: IssuedApiKey) => void;
  onClose: () => void;
}

export function NewKeyDialog({ onIssued, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('keys.new.action')}
      okText={t('keys.new.confirm')}
      lead={t('keys.new.lead')}
      initial={{ days: 90 }}
      move={useIssuing()}
      send={(body: NewApiKey) => ({ body })}
      onClose={onClose}
      onSent={onIssued}
    >
      <Form.Item noStyle name="name" rules={textGiven}>
        <LineField id="key-name" label={t('keys.name')} help={t('keys.new.nameHelp')} required maxLength={80} />
      </Form.Item>
      <Form.Item noStyle name="scopes" rules={given}>
        <ScopeChoice />
      </Form.Item>
      <FieldFrame id="key-days" label={t('keys.new.term')} required>
        {({ id }) => (
          <Form.Item noStyle name="days">
            <Select id={id} options={terms.map((value) => ({ value, label: t('keys.new.days', { count: value }) }))} />
          </Form.Item>
        )}
      </FieldFrame>
    </FormDialog>
  );
}
