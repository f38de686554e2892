import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Title of the window: the page, then the system; the system alone where there is no page to name. */
export function useTitle(page?: string): void {
  const { t } = useTranslation();
  const title = page ? t('frame.titled', { page }) : t('frame.documentTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
