import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedApiKey, KeyScope } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { ScopeChoice } from './scope-choice';
import { useIssuing } from './use-keys';

const terms = [30, 90, 180, 365] as const;

interface Props {
  onIssued: (issued: IssuedApiKey) => void;
  onClose: () => void;
}

export function NewKeyDialog({ onIssued, onClose }: Props) {
  const { t } = useTranslation();
  const issuing = useIssuing();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<KeyScope[]>([]);
  const [days, setDays] = useState<number>(90);
  const confirm = () => issuing.mutate({ body: { name: name.trim(), scopes, days } }, { onSuccess: onIssued });
  return (
    <Modal
      open
      title={t('keys.new.action')}
      okText={t('keys.new.confirm')}
      okButtonProps={{ disabled: name.trim() === '' || scopes.length === 0 }}
      confirmLoading={issuing.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      <p className="dialog-lead">{t('keys.new.lead')}</p>
      <FieldFrame id="key-name" label={t('keys.name')} help={t('keys.new.nameHelp')} required>
        {(parts) => <Input {...parts} maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />}
      </FieldFrame>
      <ScopeChoice value={scopes} onChange={setScopes} />
      <FieldFrame id="key-days" label={t('keys.new.term')} required>
        {({ id }) => (
          <Select
            id={id}
            value={days}
            onChange={setDays}
            options={terms.map((value) => ({ value, label: t('keys.new.days', { count: value }) }))}
          />
        )}
      </FieldFrame>
      <ProblemNotice error={issuing.error} />
    </Modal>
  );
}
