import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../api/types';
import { Confirm } from '../dialogs/confirm';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { scopeKey } from './scope-key';
import { useRevoking } from './use-keys';

export function KeyRows({ rows }: { rows: ApiKey[] }) {
  const { t } = useTranslation();
  const revoking = useRevoking();
  const columns = useColumns();
  const act: Column<ApiKey> = {
    key: 'act',
    title: t('keys.act'),
    cell: (row) => (
      <Revoke
        row={row}
        busy={revoking.isPending}
        onRevoke={() => revoking.mutate({ params: { path: { id: row.id } } })}
      />
    ),
  };
  return (
    <>
      <ProblemNotice error={revoking.error} />
      <RowsTable caption={t('keys.title')} columns={[...columns, act]} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}

function useColumns(): Column<ApiKey>[] {
  const { t } = useTranslation();
  const { instant } = useDates();
  return [
    {
      key: 'name',
      title: t('keys.name'),
      head: true,
      cell: ({ name, prefix }) => (
        <>
          {name}
          <small className="below">
            <code>ruqu_{prefix}…</code>
          </small>
        </>
      ),
    },
    {
      key: 'scopes',
      title: t('keys.scopes'),
      cell: ({ scopes }) => scopes.map((scope) => t(scopeKey(scope))).join(t('words.and')),
    },
    {
      key: 'used',
      title: t('keys.lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? instant(lastUsedAt) : t('keys.neverUsed')),
    },
    { key: 'state', title: t('keys.state.title'), cell: (row) => <State row={row} /> },
  ];
}

function State({ row: { state, revokedAt, expiresAt } }: { row: ApiKey }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  return (
    <>
      <span className={`tag tag-${state === 'running' ? 'good' : 'plain'}`}>{t(`keys.state.${state}`)}</span>
      <small className="below">{t(`keys.since.${state}`, { at: instant(revokedAt ?? expiresAt) })}</small>
    </>
  );
}

function Revoke({ row, busy, onRevoke }: { row: ApiKey; busy: boolean; onRevoke: () => void }) {
  const { t } = useTranslation();
  if (row.state !== 'running') return '—';
  return (
    <Confirm
      title={t('keys.revoke.sure')}
      okText={t('keys.revoke.action')}
      cancelText={t('keys.revoke.keep')}
      onConfirm={onRevoke}
    >
      <Button disabled={busy}>{t('keys.revoke.action')}</Button>
    </Confirm>
  );
}
