import { useTranslation } from 'react-i18next';
import type { Turn } from '../api/types';
import { DaysLeft } from '../display/marks/days-left';
import { useZoneNames } from './use-zone';

interface Props {
  turn: Turn;
  status: string;
  remaining: number | null;
  dueOn: string | null;
}

/** 还剩 3 个工作日 · 轮到:海关 */
export function TurnLine({ turn, status, remaining, dueOn }: Props) {
  return (
    <span className="turn">
      <DaysLeft remaining={remaining} dueOn={dueOn} />
      <TurnName turn={turn} status={status} />
    </span>
  );
}

export function TurnName({ turn, status }: Pick<Props, 'turn' | 'status'>) {
  const { t } = useTranslation();
  const names = useZoneNames();
  const desks = turn.desks.map(names.desk).join(t('words.and'));
  return <span>{t(`words.turn.${waitingFor(turn, status)}`, { desks })}</span>;
}

/** A desk may go on while the enterprise is asked for a statement. Nobody has to act during 公示, 停表, or once all votes are cast. */
function waitingFor({ who, desks }: Turn, status: string): Turn['who'] | 'both' | 'paused' | 'closing' {
  if (who === 'applicant' && desks.length > 0) return 'both';
  if (who !== 'timer' || status === 'in_notice') return who;
  return desks.length > 0 ? 'paused' : 'closing';
}
