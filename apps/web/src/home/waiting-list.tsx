import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationSummary } from '../api/types';
import { placeOf } from '../applications/application-rows';
import { DaysLeft } from '../display/marks/days-left';
import { LampMark } from '../display/marks/lamp-mark';
import { useKnownWords } from '../format/known-words';

/** Next steps of the enterprise, one line an application. */
export function WaitingList({ rows }: { rows: ApplicationSummary[] }) {
  const { t } = useTranslation();
  const known = useKnownWords();
  return (
    <ul className="waiting">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={placeOf(row)}>
            <strong>{known(`applications.toDo.${row.status}`) ?? t('applications.toDo.other')}</strong>
            <span>{row.projectName || t('applications.unnamed')}</span>
            <span className="turn">
              <LampMark lamp={row.lamp} silent />
              <DaysLeft remaining={row.remainingWorkingDays} dueOn={row.dueOn} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
