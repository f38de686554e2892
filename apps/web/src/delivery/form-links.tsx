import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';

interface Props {
  application: Pick<Application, 'id' | 'round'>;
}

/** 申请表 of every round that was handed in, as PDF; the last one first. */
export function FormLinks({ application: { id, round } }: Props) {
  const { t } = useTranslation();
  const rounds = Array.from({ length: round }, (_, at) => round - at);
  if (rounds.length === 0) return null;
  return (
    <ul className="files">
      {rounds.map((one) => (
        <li key={one}>
          <a href={`/api/v1/applications/${id}/submissions/${one}/file`} target="_blank" rel="noreferrer">
            {t('dossier.formOfRound', { round: one })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The answers as they stand now, marked as a draft, to read or to show within the enterprise. */
export function DraftFormLink({ application: { id } }: Props) {
  const { t } = useTranslation();
  return (
    <a href={`/api/v1/applications/${id}/form/file`} target="_blank" rel="noreferrer">
      {t('dossier.formAsDraft')}
    </a>
  );
}
