import { useTranslation } from 'react-i18next';
import type { Adoption } from '../../api/types';
import { useWords } from '../../format/words';

/** Whether an application can move to a version, and the consequences. */
export function AdoptionOutcome({ adoption: { outcome, opens, displaced, lane, laneBefore } }: { adoption: Adoption }) {
  const { t } = useTranslation();
  const words = useWords();
  const named = (list: Adoption['opens']) => list.map(({ title }) => words(title)).join(t('words.and'));
  return (
    <>
      {t(`rules.versions.outcomes.${outcome}`)}
      {displaced.length > 0 && (
        <span className="below late">{t('rules.versions.displaced', { what: named(displaced) })}</span>
      )}
      {opens.length > 0 && <span className="below">{t('rules.versions.opens', { tasks: named(opens) })}</span>}
      {laneBefore && laneBefore.key !== lane.key && (
        <span className="below">{t('rules.versions.lane', { lane: words(lane.title) })}</span>
      )}
    </>
  );
}
