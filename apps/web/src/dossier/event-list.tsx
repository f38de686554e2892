import { useTranslation } from 'react-i18next';
import type { Application, ApplicationEvent, ApplicationTask } from '../api/types';
import { useEvents } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { useKnownWords } from '../format/known-words';
import { usePersonNames } from '../format/person-names';
import { useWords } from '../format/words';
import { LoadMore } from '../lists/load-more';
import { isSilent } from '../locales/engine/silent-events';

export function EventList({ application }: { application: Application }) {
  const events = useEvents(application.id);
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = items.filter(({ type }) => !isSilent(type));
  return (
    <>
      <ProblemNotice error={events.error} />
      <ol className="events">
        {shown.map((event) => (
          <EventLine key={event.seq} event={event} tasks={application.tasks} />
        ))}
      </ol>
      <LoadMore pages={events} />
    </>
  );
}

const textKeys = ['reason', 'reasons', 'opinion', 'evidence', 'note', 'statement', 'remedies'];

interface LineProps {
  event: ApplicationEvent;
  tasks: ApplicationTask[];
}

function EventLine({ event, tasks }: LineProps) {
  const { type, at, actor, onBehalfOf, data } = event;
  const known = useKnownWords();
  const { instant } = useDates();
  const words = useWords();
  const names = usePersonNames();
  const task = tasks.find(({ id }) => id === data.taskId);
  const details = textKeys.map((key) => data[key]).filter((value) => typeof value === 'string' && value !== '');
  return (
    <li>
      <time dateTime={at}>{instant(at)}</time>
      <strong>
        {known(`dossier.event.${type}`, { version: data.to, context: data.cause }) ?? type}
        {task && ` · ${words(task.title)}`}
      </strong>
      <span className="quiet">{names(actor, onBehalfOf)}</span>
      <Passage event={event} />
      {details.map((text) => (
        <p key={String(text)} className="as-typed">
          {String(text)}
        </p>
      ))}
    </li>
  );
}

/** 转办: from whom, and to whom. */
function Passage({ event: { type, data, people } }: { event: ApplicationEvent }) {
  const { t } = useTranslation();
  const names = usePersonNames();
  const person = (id: unknown) => people.find((one) => one.id === id) ?? null;
  const [from, to] = [person(data.from), person(data.to)];
  if (type !== 'task_reassigned' || !to) return null;
  const into = names(to, person(data.onBehalfOf));
  return (
    <span className="quiet">
      {from ? t('dossier.passage', { from: from.name, to: into }) : t('dossier.passageTo', { to: into })}
    </span>
  );
}
