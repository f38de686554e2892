import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';

const way = ['received', 'in_review', 'in_panel', 'in_approval', 'in_notice', 'approved'];
const placeOnTheWay: Record<string, string> = { draft: 'received', correcting: 'received', refused: 'in_approval' };

/** The way of an application with the place where it stands. The panel is shown only to those it concerns. */
export function StatusSteps({ application: { status, flags } }: { application: Application }) {
  const { t } = useTranslation();
  const steps = way.filter((step) => step !== 'in_panel' || flags.viaPanel || status === 'in_panel');
  const at = steps.indexOf(placeOnTheWay[status] ?? status);
  if (at < 0) return null;
  const done = status === 'approved' ? steps.length : at;
  return (
    <ol className="status-steps" aria-label={t('dossier.way')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < done ? 'done' : undefined}
          aria-current={index === at && status !== 'approved' ? 'step' : undefined}
        >
          {t(`words.status.${step}`)}
        </li>
      ))}
    </ol>
  );
}
