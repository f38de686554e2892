import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Notice } from '../display/notice';
import { useKnownWords } from '../format/known-words';

/** Why single sign-on was refused. */
export function RefusedNotice() {
  const { t } = useTranslation();
  const known = useKnownWords();
  const [search] = useSearchParams();
  const code = search.get('refused');
  if (!code || !/^[a-z_]+$/.test(code)) return null;
  const title = known(`session.refused.${code}`) ?? t('session.refused.single_sign_on_refused');
  return <Notice tone="error" title={title} />;
}
