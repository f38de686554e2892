import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../display/problem-notice';
import { TextField } from '../fields/text-field';
import type { MeetingAt, MeetingMove } from '../panels/use-panels';

interface Props {
  title: string;
  lead: string;
  act: MeetingMove;
  send: (reason: string) => (of: MeetingAt) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the reason that an act needs. */
export function ReasonDialog({ title, lead, act, send, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('panels.back')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={act.isPending}
      onOk={() => act.mutate(send(reason.trim()), { onSuccess: onClose })}
      onCancel={close}
    >
      <p className="dialog-lead">{lead}</p>
      <TextField id="meeting-reason" label={t('panels.reason')} required value={reason} onChange={setReason} />
      <ProblemNotice error={act.error} />
    </Modal>
  );
}
