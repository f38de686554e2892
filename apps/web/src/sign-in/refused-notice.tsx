import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Notice } from '../display/notice';

/** Why single sign-on was refused. */
export function RefusedNotice() {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const code = search.get('refused');
  if (!code || !/^[a-z_]+$/.test(code)) return null;
  const known = i18n.exists(`session.refused.${code}`);
  return <Notice tone="error" title={t(`session.refused.${known ? code : 'single_sign_on_refused'}`)} />;
}
