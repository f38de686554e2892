import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FinalButton } from '../../dialogs/final-button';
import { FieldFrame } from '../../fields/field-frame';
import { TextField } from '../../fields/text-field';
import { useWords } from '../../format/words';
import { ActPreview } from '../../previews/act-preview';
import { previewOutcome } from '../../previews/previews';
import { OutcomeChoice } from '../../tasks/outcome-choice';
import type { ActProps } from '../../tasks/props';
import { finishTask } from '../../tasks/use-tasks';
import { ChangesSeen } from './changes-seen';
import { useChangesSeen } from './use-changes-seen';
import { useWritten } from '../../written/written-about';

const outcomes = ['approve', 'refuse', 'return'] as const;
type Choice = (typeof outcomes)[number];

/** 签批: approve, refuse with reasons and remedies, or send back one named review task. */
export function SignatureAct({ application, task, move }: ActProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useWritten<Choice | null>('choice', null);
  const [text, setText] = useWritten(`text.${outcome}`, '');
  const [remedies, setRemedies] = useWritten('remedies', t('tasks.remediesProposed'));
  const [returnTo, setReturnTo] = useWritten<string | undefined>('returnTo', undefined);
  const { acknowledged, unseen, ...changes } = useChangesSeen(application);
  const outstanding = useOutstanding(application);
  const lacks = useLacks({ text, remedies, returnTo, unseen });
  const bodies = {
    approve: { opinion: text },
    refuse: { reasons: text, remedies },
    return: { reasons: text, returnTo },
  };
  const said = (choice: Choice) => ({ outcome: choice, acknowledged, ...bodies[choice] });
  return (
    <>
      <ChangesSeen application={application} {...changes} />
      <OutcomeChoice name={task.id} outcomes={outcomes} value={outcome} onChange={setOutcome} />
      {outcome === 'return' && <ReturnTo application={application} value={returnTo} onChange={setReturnTo} />}
      {outcome && (
        <TextField
          id="signature-text"
          label={t(`tasks.signature.${outcome}`)}
          required={outcome !== 'approve'}
          value={text}
          onChange={setText}
        />
      )}
      {outcome === 'refuse' && (
        <TextField id="remedies" label={t('tasks.remedies')} required value={remedies} onChange={setRemedies} />
      )}
      {outcome && (
        <FinalButton
          type="primary"
          danger={outcome === 'refuse'}
          name={t(`tasks.submit.${outcome}`)}
          lead={t(`tasks.final.${outcome}`)}
          because={outcome !== 'return' && outstanding}
          lacks={lacks[outcome]}
          move={move}
          send={() => finishTask(task.id, said(outcome))}
        >
          <ActPreview of={() => previewOutcome(task.id, said(outcome))} />
        </FinalButton>
      )}
    </>
  );
}

interface Draft {
  text: string;
  remedies: string;
  returnTo: string | undefined;
  unseen: boolean;
}

/** Names of what each outcome still lacks. */
function useLacks({ text, remedies, returnTo, unseen }: Draft): Record<Choice, (string | false)[]> {
  const { t } = useTranslation();
  const changes = unseen && t('tasks.changes.seen');
  const untold = !text.trim();
  return {
    approve: [changes],
    refuse: [changes, untold && t('tasks.signature.refuse'), !remedies.trim() && t('tasks.remedies')],
    return: [!returnTo && t('tasks.returnTo'), untold && t('tasks.signature.return')],
  };
}

/** 容缺: a decision waits for every promised paper, which is known before it is signed. */
function useOutstanding({ papersToFollow, materials }: ActProps['application']): string | false {
  const { t } = useTranslation();
  const words = useWords();
  const missing = papersToFollow.filter(({ providedOn }) => !providedOn).map(({ material }) => material);
  const names = materials.filter(({ key }) => missing.includes(key)).map(({ title }) => words(title));
  return missing.length > 0 && t('tasks.papers.outstanding', { names: names.join(t('words.and')) });
}

interface ReturnProps {
  application: ActProps['application'];
  value: string | undefined;
  onChange: (key: string) => void;
}

function ReturnTo({ application, value, onChange }: ReturnProps) {
  const { t } = useTranslation();
  const words = useWords();
  const reviews = application.tasks.filter(
    ({ kind, stage, state }) => kind === 'opinion' && stage === 'in_review' && state === 'done',
  );
  return (
    <FieldFrame id="return-to" label={t('tasks.returnTo')} required>
      {({ id }) => (
        <Select
          id={id}
          value={value}
          onChange={onChange}
          options={reviews.map(({ key, title }) => ({ value: key, label: words(title) }))}
        />
      )}
    </FieldFrame>
  );
}
