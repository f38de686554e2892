import { useTranslation } from 'react-i18next';
import { server } from '../api/client';
import type { Application } from '../api/types';
import { useDates } from '../format/dates';

/** 公示异议 and answers of the applicant; names only for desks. */
export function ObjectionList({ application: { id, objectionAnswers } }: { application: Application }) {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  const { data } = server.useQuery('get', '/api/v1/applications/{id}/objections', { params: { path: { id } } });
  return (
    <ul className="plain">
      {data?.items.map((one) => (
        <li key={one.id}>
          <p className="as-typed">{one.reason}</p>
          <p className="quiet">{[one.name, one.contact, instant(one.madeAt)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
      {objectionAnswers.map(({ statement, on }, place) => (
        <li key={`answer-${place}`}>
          <p className="as-typed">{t('dossier.objection.answered', { statement })}</p>
          <p className="quiet">{day(on)}</p>
        </li>
      ))}
    </ul>
  );
}
