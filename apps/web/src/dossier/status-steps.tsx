import type { Status } from '#applications/lifecycle/statuses';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';

const way: Status[] = ['received', 'in_review', 'in_panel', 'in_approval', 'in_notice', 'approved'];
const placeOnTheWay: Partial<Record<Status, Status>> = { draft: 'received', correcting: 'received' };

/** A refusal ends after the signatures; nothing is published. */
const wayTo = (status: Status): Status[] => (status === 'refused' ? [...way.slice(0, 4), status] : way);

/** Steps of an application. The panel is shown only where it takes part. */
export function StatusSteps({ application: { status, flags } }: { application: Application }) {
  const { t } = useTranslation();
  const steps = wayTo(status).filter((step) => step !== 'in_panel' || flags.viaPanel || status === 'in_panel');
  const at = steps.indexOf(placeOnTheWay[status] ?? status);
  if (at < 0) return null;
  const ended = status === 'approved' || status === 'refused';
  const done = ended ? steps.length : at;
  return (
    <ol className="status-steps" aria-label={t('dossier.way')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < done ? 'done' : undefined}
          aria-current={index === at && !ended ? 'step' : undefined}
        >
          {t(`words.status.${step}`)}
        </li>
      ))}
    </ol>
  );
}
