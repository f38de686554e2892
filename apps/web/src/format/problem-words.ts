import { useTranslation } from 'react-i18next';
import { ProblemError, UnsavedError } from '../api/problem';
import { useWords } from './words';

/** What went wrong, in the reader's language: as the server says it, or that it did not say anything. */
export function useProblemWords(): (error: unknown) => string {
  const { t } = useTranslation();
  const words = useWords();
  return (error) => {
    if (error instanceof UnsavedError) return t('problems.unsaved');
    if (!(error instanceof ProblemError)) return t('problems.unknown');
    return error.problem.message ? words(error.problem.message) : t(`problems.${silenceOf(error.status)}`);
  };
}

/** A server that answers with no problem document is not ours, or is none. */
function silenceOf(status: number) {
  if (status === 0) return 'network';
  if (status < 500) return 'unknown';
  return status === 500 ? 'status_500' : 'status_503';
}
