import { useTranslation } from 'react-i18next';
import type { Condition } from '../api/types';
import { useDates } from '../format/dates';
import { conditionState, conditionTones } from './condition-state';

export function ConditionTag({ condition }: { condition: Condition }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const state = conditionState(condition);
  return (
    <span className={`tag tag-${conditionTones[state]}`}>
      {t(`conditions.${state}`, { day: condition.metOn ? day(condition.metOn) : '' })}
    </span>
  );
}
