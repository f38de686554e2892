import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../display/words';
import type { ActProps } from './act-panel';
import { OutcomeChoice } from './outcome-choice';
import { TextField } from './text-field';
import { finishTask } from './use-tasks';

const outcomes = ['approve', 'refuse', 'abstain'] as const;

/** 联审表决; a seat that may veto names the matter on which it may. */
export function VoteAct({ task, procedure, move }: ActProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | null>(null);
  const [opinion, setOpinion] = useState('');
  const [veto, setVeto] = useState(false);
  const seat = procedure.panel.seats.find((candidate) => candidate.task === task.key);
  const mayVeto = seat?.veto !== undefined && outcome === 'refuse';
  const reasons = outcome === 'refuse' ? { reasons: opinion } : {};
  const send = (choice: (typeof outcomes)[number]) => () =>
    finishTask(task.id, { outcome: choice, opinion, ...reasons, ...(mayVeto && veto && { veto: true }) });
  return (
    <>
      <OutcomeChoice name={task.id} outcomes={outcomes} value={outcome} onChange={setOutcome} />
      {outcome && (
        <>
          <TextField
            id="vote-opinion"
            label={t('tasks.opinion')}
            required={outcome !== 'approve'}
            value={opinion}
            onChange={setOpinion}
          />
          {mayVeto && seat?.veto && (
            <label className="tick">
              <input type="checkbox" checked={veto} onChange={(event) => setVeto(event.target.checked)} />
              <span>{t('tasks.veto', { matter: words(seat.veto) })}</span>
            </label>
          )}
          <Button type="primary" loading={move.isPending} onClick={() => move.mutate(send(outcome))}>
            {t('tasks.submit.vote')}
          </Button>
        </>
      )}
    </>
  );
}
