import { Input, Modal } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Means } from '../api/step-up';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { AgainThere } from './again-there';
import { CodeField } from './code-field';
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
  const [said, setSaid] = useState('');
  const proving = useProof();
  const prove = () => proving.mutate({ body: { [by]: said } }, { onSuccess: () => onSettled(true) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said) prove();
  };
  return (
    <Modal
      open
      title={t('session.stepUp.title')}
      okText={t('session.stepUp.prove')}
      okButtonProps={{ disabled: !said }}
      confirmLoading={proving.isPending}
      onOk={prove}
      onCancel={() => onSettled(false)}
    >
      <form onSubmit={submit} noValidate>
        <p>{t(`session.stepUp.lead.${by}`)}</p>
        {by === 'code' ? (
          <CodeField id="step-up" value={said} onChange={setSaid} />
        ) : (
          <PasswordField value={said} onChange={setSaid} />
        )}
        <ProblemNotice error={proving.error} />
      </form>
    </Modal>
  );
}

function PasswordField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <FieldFrame id="step-up" label={t('session.password')} required>
      {(parts) => (
        <Input.Password
          {...parts}
          autoFocus
          autoComplete="current-password"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
