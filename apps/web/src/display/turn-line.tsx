import { useTranslation } from 'react-i18next';
import type { Turn } from '../api/types';
import { useZoneNames } from '../zone/use-zone';
import { DaysLeft } from './days-left';

interface Props {
  turn: Turn;
  remaining: number | null;
  dueOn: string | null;
}

/** 还剩 3 个工作日 · 轮到:海关 */
export function TurnLine({ turn, remaining, dueOn }: Props) {
  return (
    <span className="turn">
      <DaysLeft remaining={remaining} dueOn={dueOn} />
      <TurnName turn={turn} />
    </span>
  );
}

export function TurnName({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  const names = useZoneNames();
  const desks = turn.desks.map(names.desk).join(t('words.and'));
  return <span>{t(`words.turn.${turn.who}`, { desks })}</span>;
}
