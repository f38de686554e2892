import { useTranslation } from 'react-i18next';
import { offers } from '../applications/commands';
import { accept, refuseAcceptance, type At } from '../applications/moves';
import { CorrectionAct } from '../corrections/correction-act';
import { OnTheSpotCorrectionAct } from '../corrections/on-the-spot-correction-act';
import { PapersPicker, type Paper } from '../corrections/papers-picker';
import { FinalButton } from '../dialogs/final-button';
import { Notice } from '../display/notice';
import { TextField } from '../fields/text-field';
import { ActPreview } from '../previews/act-preview';
import { previewAcceptance, previewRefusal } from '../previews/previews';
import { Checklist, useChecklist, type Ticks } from '../tasks/checklist';
import { OutcomeChoice } from '../tasks/outcome-choice';
import type { ActProps } from '../tasks/props';
import { useWritten } from '../written/written-about';

const ways = [
  'accept',
  'acceptWithPapersToFollow',
  'allowOnSpotCorrection',
  'requestCorrection',
  'refuseAcceptance',
] as const;
type Way = (typeof ways)[number];

/** 收件审查: acceptance, correction, or refusal to accept. */
export function CheckAct(props: ActProps) {
  const { application, procedure, task } = props;
  const { t } = useTranslation();
  const checklist = useChecklist(procedure, task.key);
  const [way, setWay] = useWritten<Way | null>('choice', null);
  const offered = ways.filter((candidate) => offers(application, candidate));
  const { onSpotCorrection } = application;
  return (
    <>
      {onSpotCorrection && (
        <Notice tone="warning" title={t('tasks.onTheSpotCorrection.open', { count: onSpotCorrection.items.length })} />
      )}
      <Checklist {...checklist} />
      <OutcomeChoice name={task.id} outcomes={offered} value={way} onChange={setWay} />
      {way === 'accept' && <AcceptAct {...props} ticks={checklist.ticks} />}
      {way === 'acceptWithPapersToFollow' && <AcceptWithPapersAct {...props} ticks={checklist.ticks} />}
      {way === 'allowOnSpotCorrection' && <OnTheSpotCorrectionAct {...props} />}
      {way === 'requestCorrection' && <CorrectionAct {...props} />}
      {way === 'refuseAcceptance' && <RefuseAct {...props} />}
    </>
  );
}

function AcceptAct({ application, move, ticks }: ActProps & { ticks: Ticks }) {
  const { t } = useTranslation();
  return (
    <FinalButton
      type="primary"
      name={t('tasks.submit.accept')}
      lead={t('tasks.final.accept')}
      move={move}
      send={(at: At) => accept(at, { checklist: ticks })}
    >
      <ActPreview of={() => previewAcceptance(application, { checklist: ticks })} />
    </FinalButton>
  );
}

/** Promised papers are proposed; the window sets their days. */
const promisedPapers = ({ materials }: ActProps['application']): Paper[] =>
  materials
    .filter(({ promised, attached }) => promised && attached === 0)
    .map(({ key }) => ({ material: key, dueOn: '' }));

function AcceptWithPapersAct({ application, move, ticks }: ActProps & { ticks: Ticks }) {
  const { t } = useTranslation();
  const [papers, setPapers] = useWritten<Paper[]>('papers', promisedPapers(application));
  return (
    <>
      <PapersPicker materials={application.materials} papers={papers} onChange={setPapers} />
      <FinalButton
        type="primary"
        name={t('tasks.submit.acceptWithPapersToFollow')}
        lead={t('tasks.final.acceptWithPapersToFollow')}
        lacks={[
          papers.length === 0 && t('tasks.papers.title'),
          papers.some(({ dueOn }) => !dueOn) && t('tasks.papers.dueOn'),
        ]}
        move={move}
        send={(at: At) => accept(at, { papersToFollow: papers, checklist: ticks })}
      >
        <ActPreview of={() => previewAcceptance(application, { papersToFollow: papers, checklist: ticks })} />
      </FinalButton>
    </>
  );
}

function RefuseAct({ application, move }: ActProps) {
  const { t } = useTranslation();
  const [reasons, setReasons] = useWritten('refusal', '');
  return (
    <>
      <Notice tone="warning">{t('tasks.refuseAcceptanceNote')}</Notice>
      <TextField id="refusal" label={t('tasks.reasons')} required value={reasons} onChange={setReasons} />
      <FinalButton
        danger
        type="primary"
        name={t('tasks.submit.refuseAcceptance')}
        lead={t('tasks.final.refuseAcceptance')}
        lacks={[!reasons.trim() && t('tasks.reasons')]}
        move={move}
        send={(at: At) => refuseAcceptance(at, reasons)}
      >
        <ActPreview of={() => previewRefusal(application, reasons)} />
      </FinalButton>
    </>
  );
}
