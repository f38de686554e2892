import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../api/problem';
import type { Application } from '../api/types';
import type { Move } from '../applications/use-application';
import { Notice } from '../display/notice';
import { ProblemNotice } from '../display/problem-notice';
import { usePointerName } from '../form/pointer-name';

interface Props {
  application: Application;
  move: Move;
}

/** Result of the last move. A refusal is scrolled into view. */
export function MoveNotice({ application, move: { error } }: Props) {
  const nameOf = usePointerName(application);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.scrollIntoView({ block: 'center' });
  }, [error]);
  return <div ref={place}>{isStale(error) ? <Stale /> : <ProblemNotice error={error} nameOf={nameOf} />}</div>;
}

/** Somebody else was faster; the page already shows the new state. */
function Stale() {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" title={t('dossier.stale.title')}>
      {t('dossier.stale.lead')}
    </Notice>
  );
}
