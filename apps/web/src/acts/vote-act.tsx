import { useTranslation } from 'react-i18next';
import { FinalButton } from '../dialogs/final-button';
import { Notice } from '../display/notice';
import { TextField } from '../fields/text-field';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { OutcomeChoice } from '../tasks/outcome-choice';
import type { ActProps } from '../tasks/props';
import { finishTask } from '../tasks/use-tasks';
import { useWritten } from '../written/written-about';

const outcomes = ['approve', 'refuse', 'abstain'] as const;
type Vote = (typeof outcomes)[number];

/** 联审表决, on the papers that were fixed for the meeting. */
export function VoteAct(props: ActProps) {
  const [outcome, setOutcome] = useWritten<Vote | null>('choice', null);
  return (
    <>
      <VotedPapers application={props.application} />
      <OutcomeChoice name={props.task.id} outcomes={outcomes} value={outcome} onChange={setOutcome} />
      {outcome && <VoteForm {...props} outcome={outcome} />}
    </>
  );
}

/** A seat that may veto names the matter on which it may. */
function VoteForm({ task, procedure, move, outcome }: ActProps & { outcome: Vote }) {
  const { t } = useTranslation();
  const words = useWords();
  const [opinion, setOpinion] = useWritten(`opinion.${outcome}`, '');
  const [veto, setVeto] = useWritten('veto', false);
  const [noConflict, setNoConflict] = useWritten('noConflict', false);
  const matter = procedure.panel.seats.find((seat) => seat.task === task.key)?.veto;
  const against = outcome === 'refuse';
  const send = () => finishTask(task.id, { outcome, opinion, noConflict, ...(against && veto && { veto }) });
  return (
    <>
      <TextField
        id="vote-opinion"
        label={t('panels.opinion')}
        required
        help={t('tasks.panel.opinionHelp')}
        value={opinion}
        onChange={setOpinion}
      />
      {matter && against && (
        <label className="tick">
          <input type="checkbox" checked={veto} onChange={(event) => setVeto(event.target.checked)} />
          <span>{t('tasks.veto', { matter: words(matter) })}</span>
        </label>
      )}
      <label className="tick">
        <input type="checkbox" checked={noConflict} onChange={(event) => setNoConflict(event.target.checked)} />
        <span>{t('tasks.panel.noConflict')}</span>
      </label>
      <FinalButton
        type="primary"
        name={t('tasks.submit.vote')}
        lead={t('tasks.final.vote', { choice: t(`tasks.choice.${outcome}`) })}
        lacks={[!opinion.trim() && t('panels.opinion'), !noConflict && t('tasks.panel.declaration')]}
        move={move}
        send={send}
      >
        <p className="as-typed">{opinion}</p>
      </FinalButton>
    </>
  );
}

function VotedPapers({ application: { panel, materials } }: Pick<ActProps, 'application'>) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const words = useWords();
  const sitting = panel?.sitting;
  if (!sitting?.papers) return null;
  const { round, at } = sitting.papers;
  const late = materials.filter(({ key }) => sitting.latePapers.includes(key)).map(({ title }) => words(title));
  return (
    <>
      <p className="quiet">{t('panels.dossier.fixedPapers', { round, at: instant(at) })}</p>
      {late.length > 0 && (
        <Notice tone="warning" title={t('panels.latePapers')}>
          {late.join(t('words.and'))}
        </Notice>
      )}
    </>
  );
}
