import { useTranslation } from 'react-i18next';
import type { SignInRecord } from '../api/types';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { browserName } from './browser-name';
import { useSignInRecords } from './use-account';

const tags = {
  signed_in: 'tag tag-good',
  code_awaited: 'tag',
  refused: 'tag tag-warning',
  code_refused: 'tag tag-warning',
};

/** 登录记录, to find sign-ins by somebody else. */
export function SignInRecords() {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <Section title={t('account.signIns.title')}>
      <p className="lead">{t('account.signIns.lead')}</p>
      <PagedList pages={useSignInRecords()} empty={t('account.signIns.none')}>
        {(rows) => (
          <RowsTable caption={t('account.signIns.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
        )}
      </PagedList>
    </Section>
  );
}

function useColumns(): Column<SignInRecord>[] {
  const { t } = useTranslation();
  const { instant } = useDates();
  return [
    { key: 'at', title: t('account.signIns.at'), head: true, cell: ({ at }) => instant(at) },
    {
      key: 'outcome',
      title: t('account.signIns.result'),
      cell: ({ outcome }) => <span className={tags[outcome]}>{t(`account.signIns.outcome.${outcome}`)}</span>,
    },
    { key: 'browser', title: t('account.browser'), cell: ({ agent }) => browserName(agent) },
    { key: 'address', title: t('account.address'), cell: ({ address }) => address },
  ];
}
