import { useTranslation } from 'react-i18next';
import type { Application, ApplicationEvent, ApplicationTask } from '../api/types';
import { useEvents } from '../applications/use-application';
import { useDates } from '../display/dates';
import { LoadMore } from '../display/load-more';
import { useWords } from '../display/words';
import { ProblemNotice } from '../display/problem-notice';
import { isSilent } from './silent-events';

export function EventList({ application }: { application: Application }) {
  const events = useEvents(application.id);
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  const told = items.filter(({ type }) => !isSilent(type));
  return (
    <>
      <ProblemNotice error={events.error} />
      <ol className="events">
        {told.map((event) => (
          <EventLine key={event.seq} event={event} tasks={application.tasks} />
        ))}
      </ol>
      <LoadMore pages={events} />
    </>
  );
}

const textKeys = ['reason', 'reasons', 'opinion', 'evidence'];

interface LineProps {
  event: ApplicationEvent;
  tasks: ApplicationTask[];
}

function EventLine({ event: { type, at, actor, data }, tasks }: LineProps) {
  const { t, i18n } = useTranslation();
  const { instant } = useDates();
  const words = useWords();
  const known = i18n.exists(`words.event.${type}`);
  const task = tasks.find(({ id }) => id === data.taskId);
  const details = textKeys.map((key) => data[key]).filter((value) => typeof value === 'string' && value !== '');
  return (
    <li>
      <time dateTime={at}>{instant(at)}</time>
      <strong>
        {known ? t(`words.event.${type}`) : type}
        {task && ` · ${words(task.title)}`}
      </strong>
      <span className="quiet">{actor.id === 'system' ? t('words.system') : actor.name}</span>
      {details.map((text) => (
        <p key={String(text)} className="as-typed">
          {String(text)}
        </p>
      ))}
    </li>
  );
}
