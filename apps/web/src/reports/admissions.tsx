import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Headline } from '../api/types';
import { rowsAt } from './rows-at';

/** 累计准入 and what became of it: nothing falls out of the figures when a project goes on. */
export function Admissions({ headline: { everAdmitted } }: { headline: Headline }) {
  const { t } = useTranslation();
  if (!everAdmitted || everAdmitted.projects === 0) return null;
  return (
    <p className="admissions">
      {t('reports.became', { count: everAdmitted.projects })}
      {everAdmitted.stages.map(({ stage, projects, query }) => (
        <span key={stage}>
          <Link to={rowsAt(query)}>{t(`words.stage.${stage}`)}</Link> {projects}
        </span>
      ))}
    </p>
  );
}
