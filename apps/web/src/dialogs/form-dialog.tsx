import { Form, Modal } from 'antd';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../api/finality/asked';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
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
  /** Why nothing can be sent, whatever is filled in. */
  shut?: string | false;
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
  const { t } = useTranslation();
  const id = useId();
  const complete = useComplete(form);
  useQuestion();
  const close = () => {
    move.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={title}
      cancelText={props.cancelText}
      footer={(_, { CancelBtn }) => (
        <div className="buttons dialog-buttons">
          <CancelBtn />
          <ReadyButton
            type="primary"
            danger={danger}
            because={shut || (!complete && t('frame.incomplete'))}
            htmlType="submit"
            form={id}
            loading={move.isPending}
          >
            {okText}
          </ReadyButton>
        </div>
      )}
      width={props.wide ? 720 : undefined}
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
