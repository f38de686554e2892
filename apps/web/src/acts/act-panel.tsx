import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationTask } from '../api/types';
import { offers } from '../applications/commands';
import { closePanel } from '../applications/moves';
import type { ActingProps } from '../applications/props';
import type { Move } from '../applications/use-application';
import { FinalButton } from '../dialogs/final-button';
import { useWords } from '../format/words';
import type { ActProps } from '../tasks/props';
import { RecusalBox } from '../tasks/recusal-box';
import { claimTask } from '../tasks/use-tasks';
import { useDoing, WrittenAbout } from '../written/written-about';
import { CallbackAct } from './callback-act';
import { CheckAct } from './check-act';
import { DeliveryAct } from './delivery-act';
import { ObjectionAct } from './objection-act';
import { OpinionAct } from './opinion-act';
import { ReleaseButton } from './release-button';
import { RevocationAct } from './revocation-act';
import { SignatureAct } from './signature/signature-act';
import { VoteAct } from './vote-act';

/** Tasks of the reader, and tasks that they may claim. */
export function ActPanel(acting: ActingProps) {
  const { t } = useTranslation();
  const { application, move } = acting;
  const held = application.tasks.filter(({ mine, state }) => mine && state === 'claimed');
  const claimable = application.tasks.filter(({ id }) => offers(application, 'claim', id));
  return (
    <>
      {held.map((task) => (
        <HeldTask key={task.id} task={task} {...acting} />
      ))}
      {claimable.map((task) => (
        <ClaimBox key={task.id} task={task} move={move} />
      ))}
      {application.tasks
        .filter(({ id }) => offers(application, 'recuse', id))
        .map((task) => (
          <RecusalBox key={task.id} task={task} move={move} />
        ))}
      {offers(application, 'closePanel') && (
        <section className="act">
          <p>{t('tasks.panel.ready')}</p>
          <FinalButton
            type="primary"
            name={t('tasks.panel.close')}
            lead={t('tasks.final.closePanel')}
            move={move}
            send={closePanel}
          />
        </section>
      )}
    </>
  );
}

function ClaimBox({ task, move }: { task: ApplicationTask; move: Move }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <section className="act">
      <h2>{words(task.title)}</h2>
      <p className="quiet">{t('tasks.claimFirst')}</p>
      <Button type="primary" loading={move.isPending} onClick={() => move.mutate(() => claimTask(task.id))}>
        {t('tasks.claim')}
      </Button>
    </section>
  );
}

const acts = {
  check: CheckAct,
  opinion: OpinionAct,
  vote: VoteAct,
  signature: SignatureAct,
  delivery: DeliveryAct,
  objection: ObjectionAct,
  callback: CallbackAct,
  revocation: RevocationAct,
};

/** Why a claimed task has to wait, if it has. */
function waitsFor(application: Application, { id, kind }: ApplicationTask) {
  if (application.suspension) return 'tasks.suspended' as const;
  const advice = kind === 'signature' && application.status === 'in_approval' && !offers(application, 'sign', id);
  return advice ? ('tasks.assignment.adviceOutstanding' as const) : null;
}

type HeldProps = Omit<ActProps, 'noting'>;

function HeldTask(props: HeldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { application, task, move } = props;
  const waiting = waitsFor(application, task);
  return (
    <section className="act" aria-label={words(task.title)}>
      <div className="section-head">
        <h2>{words(task.title)}</h2>
        <ReleaseButton task={task} move={move} />
      </div>
      {task.asked && <p className="as-typed">{t('tasks.assignment.asked', { reason: task.asked.reason })}</p>}
      {waiting ? (
        <p className="quiet">{t(waiting)}</p>
      ) : (
        <WrittenAbout about={`task.${task.id}`}>
          <Doing {...props} />
        </WrittenAbout>
      )}
    </section>
  );
}

/** What is written for the task stays until it is done. */
function Doing(props: HeldProps) {
  const Act = acts[props.task.kind];
  return <Act {...props} move={useDoing(props.move)} noting={props.move} />;
}
