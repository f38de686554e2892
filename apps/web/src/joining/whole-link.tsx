import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Notice } from '../display/notice';

const isWhole = (token: string): boolean => /^[\w-]{43}$/.test(token);

/** Reads the token behind the `#` of a link, where no server logs it. */
export function WholeLink({ children }: { children: (token: string) => ReactNode }) {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  return (
    <main className="page narrow">
      {isWhole(token) ? children(token) : <Notice tone="warning" title={t('session.newPassword.broken')} />}
    </main>
  );
}
