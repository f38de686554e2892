import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Milestone, MilestoneDone } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { given, textGiven } from '../dialogs/form-rules';
import { DayField } from '../fields/day-field';
import { TextField } from '../fields/text-field';
import { today } from '../format/dates';
import { useWords } from '../format/words';
import { recordMilestone, type SheetAt, type useSheetMove } from './use-follow-ups';

interface Props {
  milestone: Milestone;
  move: ReturnType<typeof useSheetMove>;
  onClose: () => void;
}

const recordedIn = ({ doneOn, evidence }: Milestone): MilestoneDone => ({
  doneOn: doneOn ?? today(),
  evidence: evidence ?? '',
});

/** Records a milestone. Correcting one needs a reason. */
export function MilestoneDialog({ milestone, move, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const correcting = milestone.doneOn !== null;
  return (
    <FormDialog
      title={words(milestone.title)}
      okText={t(correcting ? 'projects.milestones.correct' : 'projects.milestones.record')}
      initial={recordedIn(milestone)}
      move={move}
      send={(done: MilestoneDone) => (at: SheetAt) => recordMilestone(at, milestone.key, done)}
      nameOf={() => t('projects.milestones.evidence')}
      onClose={onClose}
    >
      <Form.Item noStyle name="doneOn" rules={given}>
        <DayField id="milestone-day" label={t('projects.milestones.done')} required max={today()} />
      </Form.Item>
      <Form.Item noStyle name="evidence" rules={textGiven}>
        <TextField
          id="milestone-evidence"
          label={t('projects.milestones.evidence')}
          help={t('projects.milestones.evidenceHelp')}
          required
          rows={2}
        />
      </Form.Item>
      {correcting && (
        <Form.Item noStyle name="reason" rules={textGiven}>
          <TextField id="milestone-reason" label={t('projects.milestones.reason')} required rows={2} />
        </Form.Item>
      )}
    </FormDialog>
  );
}
