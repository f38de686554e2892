import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** Tabs of the calendar and the versions of procedures. */
export function RulesTabs() {
  const { t } = useTranslation();
  return (
    <nav className="tabs" aria-label={t('rules.title')}>
      <NavLink to="/rules" end>
        {t('rules.calendarTab')}
      </NavLink>
      <NavLink to="/rules/procedures">{t('rules.proceduresTab')}</NavLink>
    </nav>
  );
}
