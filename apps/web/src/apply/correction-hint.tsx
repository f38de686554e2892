import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Application } from '../api/types';
import { Notice } from '../display/notice';
import { useDates } from '../format/dates';

/** Says during a correction where its answers are given. */
export function CorrectionHint({ application: { id, status, correction } }: { application: Application }) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (status !== 'correcting' || !correction) return null;
  return (
    <Notice tone="warning" title={t('apply.correcting', { day: day(correction.dueOn) })}>
      <Link to={`/applications/${id}#correction`}>{t('apply.toNotice')}</Link>
    </Notice>
  );
}
