import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { Section } from '../display/section';
import { useDates } from '../format/dates';

/** 现场核查: inspectors, time, place and findings. */
export function SiteCheckList({ application: { siteChecks } }: { application: Application }) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (siteChecks.length === 0) return null;
  return (
    <Section title={t('dossier.siteChecks.title')}>
      <ul className="conditions">
        {siteChecks.map((visit) => (
          <li key={`${visit.taskId}.${visit.on}.${visit.findings}`}>
            <strong>
              {day(visit.on)} · {visit.place}
            </strong>
            <p className="as-typed">{visit.findings}</p>
            <small>
              {t('dossier.siteChecks.officers', { names: visit.officers.map(({ name }) => name).join(t('words.and')) })}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
