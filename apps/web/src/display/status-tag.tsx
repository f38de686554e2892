import { useTranslation } from 'react-i18next';

const tones: Record<string, string> = {
  draft: 'plain',
  correcting: 'warning',
  approved: 'good',
  refused: 'bad',
  not_accepted: 'bad',
  withdrawn: 'plain',
  lapsed: 'plain',
  revoked: 'bad',
};

export function StatusTag({ status }: { status: string }) {
  const { t } = useTranslation();
  return <span className={`tag tag-${tones[status] ?? 'running'}`}>{t(`words.status.${status}`)}</span>;
}
