import { useTranslation } from 'react-i18next';
import type { Outcome } from '../api/types';
import { FinalButton } from '../dialogs/final-button';
import { TextField } from '../fields/text-field';
import { ActPreview } from '../previews/act-preview';
import { previewOutcome } from '../previews/previews';
import { RevocationFacts } from '../revocation/revocation-facts';
import { OutcomeChoice } from '../tasks/outcome-choice';
import type { ActProps } from '../tasks/props';
import { finishTask } from '../tasks/use-tasks';
import { useWritten } from '../written/written-about';

const choices = ['revoke', 'keep'] as const;
type Choice = (typeof choices)[number];

/** 撤销决定签署: both signers have to revoke. */
export function RevocationAct({ application, task, move }: ActProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useWritten<Choice | null>('choice', null);
  const [reasons, setReasons] = useWritten(`reasons.${choice}`, '');
  const [remedies, setRemedies] = useWritten('remedies', t('tasks.remediesProposed'));
  const revokes = choice === 'revoke';
  const lacks = useLacks(reasons, remedies);
  const said: Outcome = revokes ? { outcome: 'revoke', reasons, remedies } : { outcome: 'dismiss', reasons };
  return (
    <>
      {application.revocation && <RevocationFacts revocation={application.revocation} />}
      <OutcomeChoice name={task.id} outcomes={choices} value={choice} onChange={setChoice} />
      {choice && (
        <TextField
          id="revocation-reasons"
          label={t('tasks.reasons')}
          help={t('revocation.reasonsHelp')}
          required
          value={reasons}
          onChange={setReasons}
        />
      )}
      {revokes && (
        <TextField
          id="revocation-remedies"
          label={t('tasks.remedies')}
          required
          value={remedies}
          onChange={setRemedies}
        />
      )}
      {choice && (
        <FinalButton
          type="primary"
          danger={revokes}
          name={t(`tasks.submit.${choice}`)}
          lead={t(`tasks.final.${choice}`)}
          lacks={lacks[choice]}
          move={move}
          send={() => finishTask(task.id, said)}
        >
          <ActPreview of={() => previewOutcome(task.id, said)} />
        </FinalButton>
      )}
    </>
  );
}

/** Names of what each choice still lacks. */
function useLacks(reasons: string, remedies: string): Record<Choice, (string | false)[]> {
  const { t } = useTranslation();
  const unreasoned = !reasons.trim() && t('tasks.reasons');
  return { revoke: [unreasoned, !remedies.trim() && t('tasks.remedies')], keep: [unreasoned] };
}
