import { useTranslation } from 'react-i18next';
import type { Application, ApplicationTask } from '../api/types';
import type { Move } from '../applications/use-application';
import { LampMark } from '../display/marks/lamp-mark';
import { useDates } from '../format/dates';
import { usePersonNames } from '../format/person-names';
import { useWords } from '../format/words';
import { useSession } from '../session/use-session';
import { useZoneNames } from '../zone/use-zone';
import { TaskActions } from './task-actions';

/** 办件: each with its desk, its holder and its outcome. */
export function TaskList({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  const shown = application.tasks.filter(({ state }) => state !== 'cancelled');
  if (shown.length === 0) return <p className="quiet">{t('dossier.noTasks')}</p>;
  return (
    <ul className="task-list">
      {shown.map((task) => (
        <TaskLine key={task.id} task={task} application={application} move={move} />
      ))}
    </ul>
  );
}

interface LineProps {
  application: Application;
  task: ApplicationTask;
  move: Move;
}

function TaskLine({ application, task, move }: LineProps) {
  const words = useWords();
  const names = useZoneNames();
  return (
    <li>
      <div>
        <strong>{words(task.title)}</strong>
        <small>{names.desk(task.desk)}</small>
      </div>
      <TaskState task={task} conditional={isConditional(application, task)} />
      {task.outcome && <Words outcome={task.outcome} />}
      <Assignment task={task} />
      <TaskActions application={application} task={task} move={move} />
    </li>
  );
}

/** The requester, the holder, and how often the task was urged. */
function Assignment({ task: { asked, urged, ...task } }: { task: ApplicationTask }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const names = usePersonNames();
  return (
    <>
      {asked && (
        <small>{t('dossier.task.askedBy', { name: names(asked.by, asked.onBehalfOf), reason: asked.reason })}</small>
      )}
      {task.state === 'claimed' && <Holder {...task} />}
      {urged && <small>{t('dossier.task.urged', { count: urged.times, day: day(urged.lastOn) })}</small>}
    </>
  );
}

type Held = Pick<ApplicationTask, 'claimedBy' | 'claimedFor' | 'mine'>;

/** A task is mine also through a stand-in. */
function Holder({ claimedBy, claimedFor, mine }: Held) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const names = usePersonNames();
  if (!claimedBy) return null;
  const byMe = claimedBy.id === session?.account.id && claimedFor === null;
  const how = byMe ? 'byMe' : mine ? 'mine' : 'by';
  return <small>{t(`dossier.task.${how}`, { name: names(claimedBy, claimedFor) })}</small>;
}

/** Opinion and reasons, once if they are the same. */
function Words({ outcome: { opinion, reasons } }: { outcome: NonNullable<ApplicationTask['outcome']> }) {
  const texts = [...new Set([opinion, reasons].filter(Boolean))];
  return texts.map((text) => (
    <p key={text} className="as-typed">
      {text}
    </p>
  ));
}

/** 附条件同意: the last consent of a desk whose conditions stand. */
function isConditional({ tasks, conditions }: Application, { id, desk, outcome }: ApplicationTask): boolean {
  const last = tasks.findLast((task) => task.desk === desk && task.outcome !== null);
  return last?.id === id && outcome?.choice === 'consent' && conditions.some(({ setBy }) => setBy === desk);
}

function TaskState({ task, conditional }: { task: ApplicationTask; conditional: boolean }) {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  const names = usePersonNames();
  if (task.outcome) {
    return (
      <div>
        <span className={`tag tag-${toneOf(task.outcome.choice)}`}>
          {conditional
            ? t('tasks.choice.consentWithConditions')
            : t(`words.outcome.${outcomeOf(task.kind, task.outcome)}`)}
        </span>
        <small>
          {names(task.outcome.by, task.outcome.onBehalfOf)} {instant(task.outcome.at)}
        </small>
      </div>
    );
  }
  return (
    <div>
      <LampMark lamp={task.lamp} />
      {task.dueOn && <small>{t('words.dueOn', { day: day(task.dueOn) })}</small>}
    </div>
  );
}

/** Dismissing a revocation keeps the approval. */
const outcomeOf = (kind: ApplicationTask['kind'], { choice }: NonNullable<ApplicationTask['outcome']>) =>
  kind === 'revocation' && choice === 'dismiss' ? 'keep' : choice;

const bad = ['object', 'refuse', 'revoke'];
const middling = ['correct', 'return', 'abstain'];

function toneOf(outcome: string): string {
  if (bad.includes(outcome)) return 'bad';
  return middling.includes(outcome) ? 'warning' : 'good';
}
