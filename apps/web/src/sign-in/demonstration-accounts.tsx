import { useTranslation } from 'react-i18next';

/** Password of every demonstration account; they do not exist in production. */
export const demonstrationPassword = 'Ruqu-demo-2026';

const groups = {
  enterprise: ['enterprise', 'enterprise2'],
  window: ['window', 'window2'],
  review: ['customs', 'customs2', 'commerce', 'planning', 'ecology', 'market', 'tax'],
  panel: ['chair', 'panel-customs', 'panel-customs2', 'panel-commerce', 'panel-planning', 'panel-ecology'],
  approval: ['customs-approver', 'committee-approver'],
  district: ['district', 'supervisor', 'admin', 'auditor'],
} as const;
type Group = keyof typeof groups;

interface Props {
  onPick: (email: string, password: string) => void;
}

export function DemonstrationAccounts({ onPick }: Props) {
  const { t } = useTranslation();
  return (
    <aside className="demonstration" aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{t('session.demonstration')}</h2>
      <p className="quiet">{t('session.demonstrationLead', { password: demonstrationPassword })}</p>
      {(Object.keys(groups) as Group[]).map((group) => (
        <div key={group} className="demonstration-group">
          <h3>{t(`session.groups.${group}`)}</h3>
          <ul>
            {groups[group].map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className="chip"
                  title={`${name}@ruqu.example`}
                  onClick={() => onPick(`${name}@ruqu.example`, demonstrationPassword)}
                >
                  {t(`session.accounts.${name}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </aside>
  );
}
