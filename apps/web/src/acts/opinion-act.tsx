import { useTranslation } from 'react-i18next';
import type { Outcome } from '../api/types';
import { offers } from '../applications/commands';
import { LateCorrectionAct } from '../corrections/late-correction-act';
import { FinalButton } from '../dialogs/final-button';
import { TextField } from '../fields/text-field';
import { ActPreview } from '../previews/act-preview';
import { previewOutcome } from '../previews/previews';
import { Checklist, useChecklist } from '../tasks/checklist';
import { OutcomeChoice } from '../tasks/outcome-choice';
import type { ActProps } from '../tasks/props';
import { finishTask } from '../tasks/use-tasks';
import { ConditionEditor, type ConditionDraft } from './condition-editor';
import { useWritten } from '../written/written-about';

const outcomes = ['consent', 'consentWithConditions', 'object', 'requestCorrection'] as const;
type Choice = (typeof outcomes)[number];

/** 审查意见: consent, consent with conditions, object with a reason; or a defect found late. */
export function OpinionAct(props: ActProps) {
  const { application, procedure, task } = props;
  const checklist = useChecklist(procedure, task.key);
  const [choice, setChoice] = useWritten<Choice | null>('choice', null);
  const advises = task.asked !== null && task.stage === 'in_approval';
  const offered = outcomes.filter((outcome) => {
    if (outcome === 'consentWithConditions') return !advises;
    return outcome !== 'requestCorrection' || offers(application, outcome);
  });
  return (
    <>
      <Checklist {...checklist} />
      <OutcomeChoice name={task.id} outcomes={offered} value={choice} onChange={setChoice} />
      {choice === 'requestCorrection' && <LateCorrectionAct {...props} />}
      {choice && choice !== 'requestCorrection' && <OpinionForm {...props} choice={choice} ticks={checklist.ticks} />}
    </>
  );
}

interface FormProps extends ActProps {
  choice: Exclude<Choice, 'requestCorrection'>;
  ticks: Record<string, boolean>;
}

function OpinionForm({ move, task, procedure, choice, ticks }: FormProps) {
  const { t } = useTranslation();
  const [opinion, setOpinion] = useWritten(`opinion.${choice}`, '');
  const [conditions, setConditions] = useWritten<ConditionDraft[]>('conditions', []);
  const conditional = choice === 'consentWithConditions';
  const lacks = useLacks(opinion, conditions);
  const said: Outcome = {
    outcome: choice === 'object' ? 'object' : 'consent',
    opinion,
    checklist: ticks,
    ...(choice === 'object' && { reasons: opinion }),
    ...(conditional && { conditions }),
  };
  const send = () => finishTask(task.id, said);
  return (
    <>
      <TextField
        id="opinion"
        label={choice === 'object' ? t('tasks.objection') : t('tasks.opinion')}
        required={choice === 'object'}
        value={opinion}
        onChange={setOpinion}
      />
      {conditional && (
        <ConditionEditor conditions={conditions} procedure={procedure} desk={task.desk} onChange={setConditions} />
      )}
      <FinalButton
        type="primary"
        name={t(`tasks.submit.${choice}`)}
        lead={t(`tasks.final.${choice}`)}
        lacks={lacks[choice]}
        move={move}
        send={send}
      >
        <ActPreview of={() => previewOutcome(task.id, said)} />
      </FinalButton>
    </>
  );
}

/** Names of what each choice still lacks. */
function useLacks(opinion: string, conditions: ConditionDraft[]): Record<FormProps['choice'], (string | false)[]> {
  const { t } = useTranslation();
  return {
    consent: [],
    consentWithConditions: [
      conditions.length === 0 && t('tasks.conditions'),
      conditions.some(({ text }) => !text.trim()) && t('tasks.condition.text'),
    ],
    object: [!opinion.trim() && t('tasks.objection')],
  };
}
