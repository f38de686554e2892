import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Precheck } from '../../api/types';
import { useWords } from '../../format/words';

interface Props {
  findings: Precheck['items'];
  /** Key of a field or a material. */
  at: string;
  /** Where it is put right. */
  to: string;
}

/** What stands in the way of submission at this place. */
export function FoundWrong({ findings, at, to }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const wrong = findings.filter(({ pointer, severity }) => severity === 'error' && pointer.split('/').includes(at));
  return wrong.map(({ pointer, code, message }) => (
    <p key={pointer + code} className="field-error">
      {words(message)} <Link to={to}>{t('apply.precheck.correct')}</Link>
    </p>
  ));
}
