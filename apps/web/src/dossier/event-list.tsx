import { useTranslation } from 'react-i18next';
import type { ApplicationEvent } from '../api/types';
import { useEvents } from '../applications/use-application';
import { useDates } from '../display/dates';
import { LoadMore } from '../display/load-more';
import { ProblemNotice } from '../display/problem-notice';

/** Book-keeping of clocks and statuses: told elsewhere on the page, so not told again. */
const silent = ['entered', 'task_opened', 'task_cancelled', 'task_rescheduled'];
const isSilent = (type: string): boolean => silent.includes(type) || type.startsWith('clock_');

export function EventList({ applicationId }: { applicationId: string }) {
  const events = useEvents(applicationId);
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  const told = items.filter(({ type }) => !isSilent(type));
  return (
    <>
      <ProblemNotice error={events.error} />
      <ol className="events">
        {told.map((event) => (
          <EventLine key={event.seq} event={event} />
        ))}
      </ol>
      <LoadMore pages={events} />
    </>
  );
}

const textKeys = ['reason', 'reasons', 'opinion', 'evidence', 'method'];

function EventLine({ event: { type, at, actor, data } }: { event: ApplicationEvent }) {
  const { t, i18n } = useTranslation();
  const { instant } = useDates();
  const known = i18n.exists(`words.event.${type}`);
  const details = textKeys.map((key) => data[key]).filter((value) => typeof value === 'string' && value !== '');
  return (
    <li>
      <time dateTime={at}>{instant(at)}</time>
      <strong>{known ? t(`words.event.${type}`) : type}</strong>
      <span className="quiet">{actor.id === 'system' ? t('words.system') : actor.name}</span>
      {details.map((text) => (
        <p key={String(text)} className="as-typed">
          {String(text)}
        </p>
      ))}
    </li>
  );
}
