import { useTranslation } from 'react-i18next';
import { isStale } from '../api/problem';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import type { Acting } from '../panels/acting';

/** Result of the last act. */
export function MeetingNotice({ act: { error } }: Acting) {
  const { t } = useTranslation();
  if (!isStale(error)) return <ProblemNotice error={error} />;
  return (
    <Notice tone="warning" title={t('panels.stale')}>
      {t('panels.staleLead')}
    </Notice>
  );
}
