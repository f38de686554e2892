import type { Procedure } from '#zones/procedure';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Precheck } from '../../api/types';
import { useWords } from '../../format/words';
import { spotOf } from '../../form/spot';

/** 预检: open objections of the server, each with its place. */
export function FindingList({ items, procedure }: { items: Precheck['items']; procedure: Procedure }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ul className="precheck">
      {items.map(({ pointer, code, severity, message }) => {
        const spot = spotOf(procedure, pointer);
        return (
          <li key={pointer + code} className={`precheck-${severity}`}>
            <span className="tag">{t(`apply.severity.${severity}`)}</span>
            <span>{words(message)}</span>
            {spot && <Link to={`?step=${spot.step}#${spot.anchor}`}>{t('apply.precheck.correct')}</Link>}
          </li>
        );
      })}
    </ul>
  );
}
