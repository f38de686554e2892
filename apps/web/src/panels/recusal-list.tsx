import { useTranslation } from 'react-i18next';
import type { MeetingItem } from '../api/types';
import { useZoneNames } from '../zone/use-zone';

/** 回避 */
export function RecusalList({ recusals }: Pick<MeetingItem, 'recusals'>) {
  const { t } = useTranslation();
  const names = useZoneNames();
  return recusals.map(({ by, desk, reason, at }) => (
    <p key={`${by.id} ${at}`}>
      <span className="tag tag-warning">{t('panels.recused')}</span>{' '}
      {t('panels.recusedBy', { name: by.name, seat: names.desk(desk), reason })}
    </p>
  ));
}
