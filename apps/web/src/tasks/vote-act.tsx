import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../display/words';
import type { ActProps } from './act-panel';
import { OutcomeChoice } from './outcome-choice';
import { TextField } from './text-field';
import { finishTask } from './use-tasks';

const outcomes = ['approve', 'refuse', 'abstain'] as const;
type Vote = (typeof outcomes)[number];

/** 联审表决 */
export function VoteAct(props: ActProps) {
  const [outcome, setOutcome] = useState<Vote | null>(null);
  return (
    <>
      <OutcomeChoice name={props.task.id} outcomes={outcomes} value={outcome} onChange={setOutcome} />
      {outcome && <VoteForm {...props} outcome={outcome} />}
    </>
  );
}

/** A seat that may veto names the matter on which it may. */
function VoteForm({ task, procedure, move, outcome }: ActProps & { outcome: Vote }) {
  const { t } = useTranslation();
  const words = useWords();
  const [opinion, setOpinion] = useState('');
  const [veto, setVeto] = useState(false);
  const matter = procedure.panel.seats.find((seat) => seat.task === task.key)?.veto;
  const against = outcome === 'refuse';
  const send = () =>
    finishTask(task.id, { outcome, opinion, ...(against && { reasons: opinion }), ...(against && veto && { veto }) });
  return (
    <>
      <TextField
        id="vote-opinion"
        label={t('tasks.opinion')}
        required={outcome !== 'approve'}
        value={opinion}
        onChange={setOpinion}
      />
      {matter && against && (
        <label className="tick">
          <input type="checkbox" checked={veto} onChange={(event) => setVeto(event.target.checked)} />
          <span>{t('tasks.veto', { matter: words(matter) })}</span>
        </label>
      )}
      <Button type="primary" loading={move.isPending} onClick={() => move.mutate(send)}>
        {t('tasks.submit.vote')}
      </Button>
    </>
  );
}
