import { useTranslation } from 'react-i18next';
import { isStale } from '../api/problem';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import type { Acting } from '../panels/acting';

/** Result of the last act, or what the office waits for. */
export function MeetingNotice({ meeting, act: { error } }: Acting) {
  const { t } = useTranslation();
  if (!error) return <HourNotice meeting={meeting} />;
  if (!isStale(error)) return <ProblemNotice error={error} />;
  return (
    <Notice tone="warning" title={t('panels.stale')}>
      {t('panels.staleLead')}
    </Notice>
  );
}

/** 待开会: the papers are fixed, and the hour has not come. */
function HourNotice({ meeting: { state, heldAt, acts } }: Pick<Acting, 'meeting'>) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const waits = state === 'papers_fixed' && acts.includes('cancel') && !acts.includes('open');
  return waits ? <Notice>{t('panels.notYet', { at: instant(heldAt) })}</Notice> : null;
}
