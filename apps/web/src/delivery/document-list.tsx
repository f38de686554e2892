import { useTranslation } from 'react-i18next';
import type { IssuedDocument } from '../api/types';
import { useDocuments } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';

interface Props {
  applicationId: string;
  /** Documents that are being made. */
  awaited?: IssuedDocument['kind'][];
}

/** 文书 of the application, as PDF. */
export function DocumentList({ applicationId, awaited = [] }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { instant } = useDates();
  const { data, error } = useDocuments(applicationId, awaited);
  if (error) return <ProblemNotice error={error} />;
  if (!data || data.items.length === 0)
    return <p className="quiet">{awaited.length > 0 ? t('dossier.documentSoon') : t('dossier.noDocuments')}</p>;
  return (
    <ul className="files">
      {data.items.map(({ id, title, number, issuedAt }) => (
        <li key={id}>
          <a href={`/api/v1/documents/${id}/file`} target="_blank" rel="noreferrer">
            {words(title)}
          </a>
          <small>
            {number} · {instant(issuedAt)}
          </small>
        </li>
      ))}
    </ul>
  );
}
