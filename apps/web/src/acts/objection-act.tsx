import { useTranslation } from 'react-i18next';
import { FinalButton } from '../dialogs/final-button';
import { TextField } from '../fields/text-field';
import { ObjectionList } from '../objections/objection-list';
import { ActPreview } from '../previews/act-preview';
import { previewOutcome } from '../previews/previews';
import { OutcomeChoice } from '../tasks/outcome-choice';
import type { ActProps } from '../tasks/props';
import { finishTask } from '../tasks/use-tasks';
import { useWritten } from '../written/written-about';

const outcomes = ['dismiss', 'uphold'] as const;
type Verdict = (typeof outcomes)[number];

/** 公示异议核查: objections, and the decision of the window. */
export function ObjectionAct({ application, task, move }: ActProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useWritten<Verdict | null>('choice', null);
  const [reasons, setReasons] = useWritten(`reasons.${outcome}`, '');
  return (
    <>
      <ObjectionList application={application} />
      <OutcomeChoice name={task.id} outcomes={outcomes} value={outcome} onChange={setOutcome} />
      {outcome && (
        <>
          <TextField id="verdict" label={t('tasks.reasons')} required value={reasons} onChange={setReasons} />
          <FinalButton
            type="primary"
            name={t(`tasks.submit.${outcome}`)}
            lead={t(`tasks.final.${outcome}`)}
            lacks={[!reasons.trim() && t('tasks.reasons')]}
            move={move}
            send={() => finishTask(task.id, { outcome, reasons })}
          >
            <ActPreview of={() => previewOutcome(task.id, { outcome, reasons })} />
          </FinalButton>
        </>
      )}
    </>
  );
}
