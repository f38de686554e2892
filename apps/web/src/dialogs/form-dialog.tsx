import { Form, Modal } from 'antd';
import { useId, type ReactNode } from 'react';
import { ProblemNotice } from '../display/problem-notice';
import { CheckedForm } from './checked-form';
import { useComplete } from './use-complete';

/** The part of a mutation that a dialog needs. */
export interface Sending<What, Answer = unknown> {
  isPending: boolean;
  error: unknown;
  reset: () => void;
  mutate: (what: What, then: { onSuccess: (answer: Answer) => void }) => void;
}

interface Props<Values, What, Answer> {
  title: string;
  /** Text of the button; by default the title. */
  okText?: string;
  cancelText?: string;
  lead?: ReactNode;
  danger?: boolean;
  /** Nothing can be sent. */
  shut?: boolean;
  wide?: boolean;
  initial?: Partial<Values>;
  move: Sending<What, Answer>;
  send: (values: Values) => What;
  nameOf?: (pointer: string) => string | undefined;
  onClose: () => void;
  /** Called after sending; by default the dialog closes. */
  onSent?: (answer: Answer) => void;
  children: ReactNode;
}

/** A form in a dialog. Its fields are `Form.Item`s; all have to be valid. */
export function FormDialog<Values extends object, What, Answer>(props: Props<Values, What, Answer>) {
  const { title, okText = title, lead, danger, shut, move, send, onClose, onSent = onClose } = props;
  const [form] = Form.useForm<Values>();
  const id = useId();
  const complete = useComplete(form);
  const close = () => {
    move.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={props.cancelText}
      okButtonProps={{ danger, disabled: shut || !complete, htmlType: 'submit', form: id }}
      width={props.wide ? 720 : undefined}
      confirmLoading={move.isPending}
      onCancel={close}
    >
      <CheckedForm
        id={id}
        form={form}
        initial={props.initial}
        complete={complete && !shut}
        onSend={(values) => move.mutate(send(values), { onSuccess: onSent })}
      >
        {lead && <p className="dialog-lead">{lead}</p>}
        {props.children}
        <ProblemNotice error={move.error} nameOf={props.nameOf} />
      </CheckedForm>
    </Modal>
  );
}
