import { useTranslation } from 'react-i18next';
import { isStale } from '../api/problem';
import type { Move } from '../applications/use-application';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';

/** What became of the last move. Somebody else was faster: said plainly, with the new state already on the page. */
export function MoveNotice({ move }: { move: Move }) {
  const { t } = useTranslation();
  if (!move.error) return null;
  if (!isStale(move.error)) return <ProblemNotice error={move.error} />;
  return (
    <Notice tone="warning" title={t('dossier.stale.title')}>
      {t('dossier.stale.lead')}
    </Notice>
  );
}
