import { useTranslation } from 'react-i18next';

/** Said wherever rows of the shipped portfolio are shown: no public list of the real projects exists. */
export function IllustrativeNote() {
  const { t } = useTranslation();
  return (
    <p className="illustrative">
      <span className="tag tag-warning">{t('projects.illustrative')}</span> {t('projects.illustrativeNote')}
    </p>
  );
}
