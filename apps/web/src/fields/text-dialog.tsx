import { Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from './field-frame';

/** As much of a mutation as the dialog needs; `What` is what it is given to send. */
interface Sending<What> {
  isPending: boolean;
  error: unknown;
  reset: () => void;
  mutate: (what: What, then: { onSuccess: () => void }) => void;
}

interface Props<What> {
  title: string;
  label: string;
  lead?: string;
  danger?: boolean;
  /** What stands in the way; nothing is sent then. */
  shut?: boolean;
  /** What is to be read before. */
  children?: ReactNode;
  move: Sending<What>;
  send: (text: string) => What;
  onClose: () => void;
}

/** Asks for the one text that a move needs: a reason, an evidence, a way of delivery. */
export function TextDialog<What>({ title, label, lead, danger, shut, children, move, send, onClose }: Props<What>) {
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
      okButtonProps={{ danger, disabled: shut || text.trim() === '' }}
      width={children ? 720 : undefined}
      confirmLoading={move.isPending}
      onOk={() => move.mutate(send(text.trim()), { onSuccess: onClose })}
      onCancel={close}
    >
      {lead && <p className="dialog-lead">{lead}</p>}
      {children}
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
