import { useTranslation } from 'react-i18next';
import type { Card } from '../api/types';

/** 黄牌、红牌: the colour never stands alone. */
export function CardMark({ colour }: Pick<Card, 'colour'>) {
  const { t } = useTranslation();
  return (
    <span className={`card-mark card-${colour}`}>
      <i aria-hidden="true" />
      {t(`cards.colour.${colour}`)}
    </span>
  );
}
