import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Milestone, MilestoneDone } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';
import { today } from '../format/dates';
import { useWords } from '../format/words';
import { recordMilestone, type useSheetMove } from './use-follow-ups';

interface Props {
  milestone: Milestone;
  move: ReturnType<typeof useSheetMove>;
  onClose: () => void;
}

const isComplete = ({ doneOn, evidence, reason }: MilestoneDone, correcting: boolean): boolean =>
  Boolean(doneOn && evidence.trim() && (!correcting || reason?.trim()));

/** Records a milestone as done; one that is done already is corrected, which needs a reason. */
export function MilestoneDialog({ milestone, move, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const correcting = milestone.doneOn !== null;
  const [done, setDone] = useState(recordedIn(milestone));
  const close = () => {
    move.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={words(milestone.title)}
      okText={t(correcting ? 'projects.milestones.correct' : 'projects.milestones.record')}
      okButtonProps={{ disabled: !isComplete(done, correcting) }}
      confirmLoading={move.isPending}
      onOk={() => move.mutate((at) => recordMilestone(at, milestone.key, done), { onSuccess: onClose })}
      onCancel={close}
    >
      <DoneOn value={done.doneOn} onChange={(doneOn) => setDone((before) => ({ ...before, doneOn }))} />
      <TextField
        id="milestone-evidence"
        label={t('projects.milestones.evidence')}
        help={t('projects.milestones.evidenceHelp')}
        required
        rows={2}
        value={done.evidence}
        onChange={(evidence) => setDone((before) => ({ ...before, evidence }))}
      />
      {correcting && <Reason value={done.reason} onChange={(reason) => setDone((before) => ({ ...before, reason }))} />}
      <ProblemNotice error={move.error} nameOf={() => t('projects.milestones.evidence')} />
    </Modal>
  );
}

const recordedIn = ({ doneOn, evidence }: Milestone): MilestoneDone => ({
  doneOn: doneOn ?? today(),
  evidence: evidence ?? '',
});

function Reason({ value = '', onChange }: { value?: string; onChange: (reason: string) => void }) {
  const { t } = useTranslation();
  const label = t('projects.milestones.reason');
  return <TextField id="milestone-reason" label={label} required rows={2} value={value} onChange={onChange} />;
}

function DoneOn({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const { t } = useTranslation();
  return (
    <FieldFrame id="milestone-day" label={t('projects.milestones.done')} required>
      {(parts) => (
        <Input {...parts} type="date" max={today()} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
