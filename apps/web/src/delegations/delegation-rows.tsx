import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Delegation } from '../api/types';
import { Confirm } from '../dialogs/confirm';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';
import { useEndDelegation } from './use-delegations';

export function DelegationRows({ rows }: { rows: Delegation[] }) {
  const { t } = useTranslation();
  const end = useEndDelegation();
  const columns = useColumns();
  const act: Column<Delegation> = {
    key: 'act',
    title: t('delegations.act'),
    cell: (row) => (
      <End row={row} busy={end.isPending} onEnd={() => end.mutate({ params: { path: { id: row.id } } })} />
    ),
  };
  return (
    <>
      <ProblemNotice error={end.error} />
      <RowsTable caption={t('delegations.title')} columns={[...columns, act]} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}

function useColumns(): Column<Delegation>[] {
  const { t } = useTranslation();
  const { day } = useDates();
  return [
    { key: 'people', title: t('delegations.people'), head: true, cell: (row) => <People row={row} /> },
    { key: 'work', title: t('delegations.work'), cell: (row) => <Work row={row} /> },
    {
      key: 'period',
      title: t('delegations.period'),
      cell: ({ startsOn, endsOn }) => t('delegations.fromTo', { from: day(startsOn), to: day(endsOn) }),
    },
    { key: 'state', title: t('delegations.state.title'), cell: (row) => <State row={row} /> },
  ];
}

function People({ row: { mine, from, to, note } }: { row: Delegation }) {
  const { t } = useTranslation();
  return (
    <>
      {mine ? t('delegations.given', { name: to.name }) : t('delegations.received', { name: from.name })}
      {note && <small className="below">{note}</small>}
    </>
  );
}

function Work({ row: { desk, kinds } }: { row: Delegation }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      {desk ? words(desk.title) : t('delegations.everyDesk')}
      <small className="below">
        {kinds ? kinds.map((kind) => t(`delegations.kind.${kind}`)).join(t('words.and')) : t('delegations.everyKind')}
      </small>
    </>
  );
}

const tones = { planned: 'plain', running: 'good', over: 'plain' } as const;

function State({ row: { state, endedAt, endedBy } }: { row: Delegation }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  return (
    <>
      <span className={`tag tag-${tones[state]}`}>{t(`delegations.state.${state}`)}</span>
      {endedAt && (
        <small className="below">{t('delegations.endedBy', { name: endedBy?.name, at: instant(endedAt) })}</small>
      )}
    </>
  );
}

interface EndProps {
  row: Delegation;
  busy: boolean;
  onEnd: () => void;
}

function End({ row: { state, mine }, busy, onEnd }: EndProps) {
  const { t } = useTranslation();
  if (state === 'over') return '—';
  return (
    <Confirm
      title={t(mine ? 'delegations.end.mine' : 'delegations.end.theirs')}
      okText={t('delegations.end.action')}
      cancelText={t('delegations.end.keep')}
      onConfirm={onEnd}
    >
      <Button disabled={busy}>{t('delegations.end.action')}</Button>
    </Confirm>
  );
}
