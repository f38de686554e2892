import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Means } from '../../api/step-up';
import { FormDialog } from '../../dialogs/form-dialog';
import { given } from '../../dialogs/form-rules';
import { FieldFrame } from '../../fields/field-frame';
import { AgainThere } from './again-there';
import { CodeField } from '../code-field';
import { useProof } from './use-steps';

interface Props {
  by: Means;
  onSettled: (proved: boolean) => void;
}

export default function StepUpDialog({ by, onSettled }: Props) {
  return by === 'single_sign_on' ? (
    <AgainThere onClose={() => onSettled(false)} />
  ) : (
    <Proof by={by} onSettled={onSettled} />
  );
}

function Proof({ by, onSettled }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('session.stepUp.title')}
      okText={t('session.stepUp.prove')}
      move={useProof()}
      send={({ proof }: { proof: string }) => ({ body: { [by]: proof } })}
      onClose={() => onSettled(false)}
      onSent={() => onSettled(true)}
    >
      <p>{t(`session.stepUp.lead.${by}`)}</p>
      {by === 'code' ? (
        <Form.Item noStyle name="proof" rules={given}>
          <CodeField id="step-up" />
        </Form.Item>
      ) : (
        <PasswordField />
      )}
    </FormDialog>
  );
}

function PasswordField() {
  const { t } = useTranslation();
  return (
    <FieldFrame id="step-up" label={t('session.password')} required>
      {(parts) => (
        <Form.Item noStyle name="proof" rules={given}>
          <Input.Password {...parts} autoFocus autoComplete="current-password" />
        </Form.Item>
      )}
    </FieldFrame>
  );
}
