import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { PageHead } from '../display/page-head';

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
  return (
    <main className="page narrow">
      <PageHead title={t('frame.broken')} lead={t('frame.brokenLead')} />
      <p className="quiet">{error instanceof Error ? error.message : null}</p>
      <a href={location.href}>{t('frame.reload')}</a>
    </main>
  );
}
