import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';

interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

interface Props {
  title: string;
  lead: string;
  /** What is chosen: a colleague, or a desk. */
  label: string;
  options: Option[] | undefined;
  /** Said when there is nothing to choose. */
  nothing: string;
  move: Move;
  send: (chosen: string, reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks to whom, and why. */
export function AssignmentDialog({ title, lead, label, options, nothing, move, send, onClose }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | undefined>();
  const [reason, setReason] = useState('');
  const close = () => {
    move.reset();
    onClose();
  };
  const confirm = () => {
    if (chosen) move.mutate(() => send(chosen, reason.trim()), { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ disabled: !chosen || reason.trim() === '' }}
      confirmLoading={move.isPending}
      onOk={confirm}
      onCancel={close}
    >
      <p className="dialog-lead">{lead}</p>
      <FieldFrame id="assignment-whom" label={label} required>
        {({ id }) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            value={chosen}
            loading={!options}
            options={options}
            notFoundContent={nothing}
            onChange={setChosen}
          />
        )}
      </FieldFrame>
      <TextField
        id="assignment-reason"
        label={t('tasks.assignment.reason')}
        required
        value={reason}
        onChange={setReason}
      />
      <ProblemNotice error={move.error} />
    </Modal>
  );
}
