import { Form } from 'antd';
import type { ReactNode } from 'react';
import { TextField } from '../fields/text-field';
import { FormDialog, type Sending } from './form-dialog';
import { textGiven } from './form-rules';

interface Props<What> {
  title: string;
  label: string;
  lead?: string;
  cancelText?: string;
  danger?: boolean;
  shut?: string | false;
  /** Shown above the field. */
  children?: ReactNode;
  move: Sending<What>;
  send: (text: string) => What;
  onClose: () => void;
}

/** Asks for the one text that a move needs, mostly a reason. */
export function TextDialog<What>({ label, children, send, ...dialog }: Props<What>) {
  return (
    <FormDialog {...dialog} wide={children !== undefined} send={({ text }: { text: string }) => send(text)}>
      {children}
      <Form.Item noStyle name="text" rules={textGiven}>
        <TextField id="dialog-text" label={label} required autoFocus />
      </Form.Item>
    </FormDialog>
  );
}
