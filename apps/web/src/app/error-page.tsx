import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { ProblemError } from '../api/problem';
import { PageHead } from '../display/page-head';
import { useProblemWords } from '../format/problem-words';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <main className="page narrow">
      <PageHead title={t('frame.notFound')} lead={t('frame.notFoundLead')} />
      <Link to="/">{t('frame.toHome')}</Link>
    </main>
  );
}

/** A fault of the program, or a page chunk that could not be fetched. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const wordsOf = useProblemWords();
  return (
    <main className="page narrow">
      <PageHead title={t('frame.broken')} lead={t('frame.brokenLead')} />
      <p className="quiet">
        {error instanceof ProblemError ? wordsOf(error) : error instanceof Error && error.message}
      </p>
      <a href={location.href}>{t('frame.reload')}</a>
    </main>
  );
}
