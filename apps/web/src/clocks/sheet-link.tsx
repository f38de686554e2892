import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function SheetLink({ id }: { id: string }) {
  const { t } = useTranslation();
  return <Link to={`/applications/${id}/clock-sheet`}>{t('dossier.sheet.title')}</Link>;
}
