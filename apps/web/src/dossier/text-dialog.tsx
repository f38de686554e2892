import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { At } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { FieldFrame } from '../display/field-frame';
import { ProblemNotice } from '../display/problem-notice';

interface Props {
  title: string;
  label: string;
  lead?: string;
  danger?: boolean;
  move: Move;
  send: (text: string) => (at: At) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the one text that a move needs: a reason, an evidence, a way of delivery. */
export function TextDialog({ title, label, lead, danger, move, send, onClose }: Props) {
  const [text, setText] = useState('');
  const close = () => {
    move.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ danger, disabled: text.trim() === '' }}
      confirmLoading={move.isPending}
      onOk={() => move.mutate(send(text.trim()), { onSuccess: onClose })}
      onCancel={close}
    >
      {lead && <p className="dialog-lead">{lead}</p>}
      <FieldFrame id="dialog-text" label={label} required>
        {(parts) => (
          <Input.TextArea
            {...parts}
            autoFocus
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FieldFrame>
      <ProblemNotice error={move.error} />
    </Modal>
  );
}
