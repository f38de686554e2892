import { useTranslation } from 'react-i18next';
import type { Application, FormValues } from '../api/types';
import { useDates } from '../format/dates';

/** 约定日期 of the milestone to extend, when the draft was begun. */
export function AgreedDates({ application, values }: { application: Application; values: FormValues }) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (application.kind !== 'extension') return null;
  const milestone = application.baseline?.milestones.find(({ key }) => key === values.milestone);
  return milestone ? <p className="lead">{t('apply.agreedOn', { day: day(milestone.plannedOn) })}</p> : null;
}
