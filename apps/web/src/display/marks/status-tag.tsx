import type { Status } from '#applications/lifecycle';
import { useTranslation } from 'react-i18next';

const tones: Partial<Record<Status, string>> = {
  draft: 'plain',
  correcting: 'warning',
  approved: 'good',
  refused: 'bad',
  not_accepted: 'bad',
  withdrawn: 'plain',
  lapsed: 'plain',
  revoked: 'bad',
};

export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation();
  return <span className={`tag tag-${tones[status] ?? 'running'}`}>{t(`words.status.${status}`)}</span>;
}
