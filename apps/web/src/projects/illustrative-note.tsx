import { useTranslation } from 'react-i18next';

/** The shipped portfolio is illustrative: no public list of projects exists. */
export function IllustrativeNote() {
  const { t } = useTranslation();
  return (
    <p className="illustrative">
      <span className="tag tag-warning">{t('projects.illustrative')}</span> {t('projects.illustrativeNote')}
    </p>
  );
}
