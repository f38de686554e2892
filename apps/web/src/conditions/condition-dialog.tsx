import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { TextField } from '../fields/text-field';
import { FileChoice } from '../materials/file-choice';
import { breakCondition, confirmCondition, refuseReport, reportCondition, type Shown } from './condition-moves';
import type { ConditionAct, ConditionProps } from './props';

interface Props extends ConditionProps {
  act: ConditionAct;
  onClose: () => void;
}

interface Draft extends Shown {
  reason: string;
}

/** Which texts an act asks for. */
const texts: Record<ConditionAct, (keyof Omit<Draft, 'attachments'>)[]> = {
  report: ['evidence'],
  confirm: ['evidence'],
  refuse: ['reason'],
  break: ['reason', 'evidence'],
};

const labels: Record<
  ConditionAct,
  Partial<Record<keyof Draft, 'evidence' | 'confirmNote' | 'reasons' | 'reason' | 'proof'>>
> = {
  report: { evidence: 'evidence' },
  confirm: { evidence: 'confirmNote' },
  refuse: { reason: 'reasons' },
  break: { reason: 'reason', evidence: 'proof' },
};

const sends: Record<ConditionAct, (conditionId: string, draft: Draft) => Parameters<Move['mutate']>[0]> = {
  report:
    (id, { evidence, attachments }) =>
    (at) =>
      reportCondition(at, id, { evidence, attachments }),
  confirm:
    (id, { evidence, attachments }) =>
    (at) =>
      confirmCondition(at, id, { evidence, attachments }),
  refuse:
    (id, { reason }) =>
    (at) =>
      refuseReport(at, id, reason),
  break: (id, draft) => (at) => breakCondition(at, id, draft),
};

/** What is said about a condition, with the files that show it. */
export function ConditionDialog({ act, application, condition, move, onClose }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ reason: '', evidence: '', attachments: [] });
  const reported = act === 'confirm' && condition.report !== null && !condition.report.refused;
  const complete = reported || texts[act].every((name) => draft[name].trim() !== '');
  const close = () => {
    move.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={t(`conditions.${act}`)}
      okText={t(`conditions.${act}`)}
      okButtonProps={{ disabled: !complete, danger: act === 'break' }}
      confirmLoading={move.isPending}
      onOk={() => move.mutate(sends[act](condition.id, draft), { onSuccess: onClose })}
      onCancel={close}
    >
      <p className="dialog-lead">{condition.text}</p>
      {reported && <p className="quiet">{t('conditions.confirmLead')}</p>}
      {texts[act].map((name) => (
        <TextField
          key={name}
          id={`condition-${name}`}
          label={t(`conditions.${labels[act][name] ?? 'evidence'}`)}
          required={!reported}
          value={draft[name]}
          onChange={(text) => setDraft((before) => ({ ...before, [name]: text }))}
        />
      ))}
      {act !== 'refuse' && (
        <FileChoice
          applicationId={application.id}
          value={draft.attachments}
          onChange={(attachments) => setDraft((before) => ({ ...before, attachments }))}
        />
      )}
      <ProblemNotice error={move.error} />
    </Modal>
  );
}
