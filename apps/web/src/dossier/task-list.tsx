import { useTranslation } from 'react-i18next';
import type { ApplicationTask } from '../api/types';
import { useDates } from '../display/dates';
import { LampMark } from '../display/lamp-mark';
import { useWords } from '../display/words';
import { useZoneNames } from '../zone/use-zone';

/** 办件: who examines, who has answered, and what. */
export function TaskList({ tasks }: { tasks: ApplicationTask[] }) {
  const { t } = useTranslation();
  const shown = tasks.filter(({ state }) => state !== 'cancelled');
  if (shown.length === 0) return <p className="quiet">{t('dossier.noTasks')}</p>;
  return (
    <ul className="task-list">
      {shown.map((task) => (
        <TaskLine key={task.id} task={task} />
      ))}
    </ul>
  );
}

function TaskLine({ task }: { task: ApplicationTask }) {
  const { t } = useTranslation();
  const words = useWords();
  const names = useZoneNames();
  return (
    <li>
      <div>
        <strong>{words(task.title)}</strong>
        <small>{names.desk(task.desk)}</small>
      </div>
      <TaskState task={task} />
      {task.outcome && <Words outcome={task.outcome} />}
      {task.state === 'claimed' && task.claimedBy && (
        <small>{task.mine ? t('dossier.task.byMe') : t('dossier.task.by', { name: task.claimedBy.name })}</small>
      )}
    </li>
  );
}

/** What was said: an opinion, or the reasons of an objection or refusal, once. */
function Words({ outcome: { opinion, reasons } }: { outcome: NonNullable<ApplicationTask['outcome']> }) {
  const texts = [...new Set([opinion, reasons].filter(Boolean))];
  return texts.map((text) => (
    <p key={text} className="as-typed">
      {text}
    </p>
  ));
}

function TaskState({ task }: { task: ApplicationTask }) {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  if (task.outcome) {
    return (
      <div>
        <span className={`tag tag-${toneOf(task.outcome.choice)}`}>{t(`words.outcome.${task.outcome.choice}`)}</span>
        <small>
          {task.outcome.by.id === 'system' ? t('words.system') : task.outcome.by.name} {instant(task.outcome.at)}
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

const bad = ['object', 'refuse'];
const middling = ['correct', 'return', 'abstain'];

function toneOf(outcome: string): string {
  if (bad.includes(outcome)) return 'bad';
  return middling.includes(outcome) ? 'warning' : 'good';
}
