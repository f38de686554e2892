import { useTranslation } from 'react-i18next';
import type { Group } from '../api/types';
import { Section } from '../display/section';
import { GroupTable } from './group-table';
import { groupings, type Grouping } from './use-reports';

interface Props {
  groups: Group[];
  by: Grouping;
  onBy: (by: Grouping) => void;
}

export function GroupSection({ groups, by, onBy }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('reports.grouped')}>
      <div className="chips" role="radiogroup" aria-label={t('reports.grouped')}>
        {groupings.map((grouping) => (
          <label key={grouping} className="chip">
            <input type="radio" name="by" checked={grouping === by} onChange={() => onBy(grouping)} />
            {t(`reports.by.${grouping}`)}
          </label>
        ))}
      </div>
      {by === 'businessType' && <p className="quiet">{t('reports.manyTypes')}</p>}
      <GroupTable groups={groups} by={by} />
    </Section>
  );
}
