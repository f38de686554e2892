import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RunningSession } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { browserName } from './browser-name';
import { useEnding, useRunningSessions } from './use-account';

/** 登录中的设备: each can be ended from here. */
export function RunningSessions() {
  const { t } = useTranslation();
  const { data, error } = useRunningSessions();
  const ending = useEnding();
  const columns = useColumns(ending);
  const rows = data?.items ?? [];
  return (
    <Section title={t('account.sessions.title')}>
      <ProblemNotice error={error ?? ending.error} />
      <RowsTable caption={t('account.sessions.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      {rows.length > 1 && (
        <div className="buttons">
          <Button danger loading={ending.isPending} onClick={() => ending.mutate(undefined)}>
            {t('account.sessions.endOthers')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function useColumns(ending: ReturnType<typeof useEnding>): Column<RunningSession>[] {
  const { t } = useTranslation();
  const { instant } = useDates();
  return [
    { key: 'browser', title: t('account.browser'), head: true, cell: ({ agent }) => browserName(agent) },
    { key: 'address', title: t('account.address'), cell: ({ address }) => address },
    { key: 'seen', title: t('account.sessions.lastSeen'), cell: ({ lastSeenAt }) => instant(lastSeenAt) },
    {
      key: 'end',
      title: t('account.sessions.end'),
      cell: ({ id, current }) =>
        current ? (
          <span className="tag tag-good">{t('account.sessions.current')}</span>
        ) : (
          <Button size="small" onClick={() => ending.mutate(id)}>
            {t('account.sessions.end')}
          </Button>
        ),
    },
  ];
}
