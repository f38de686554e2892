import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '../api/types';

const tones: Record<MeetingSummary['state'], string> = {
  planned: 'plain',
  papers_fixed: 'running',
  open: 'warning',
  closed: 'good',
  cancelled: 'plain',
};

export function MeetingTag({ state }: Pick<MeetingSummary, 'state'>) {
  const { t } = useTranslation();
  return <span className={`tag tag-${tones[state]}`}>{t(`panels.state.${state}`)}</span>;
}
