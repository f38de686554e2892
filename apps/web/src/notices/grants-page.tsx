import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Grant } from '../api/types';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useZone } from '../zone/use-zone';
import { useGrants } from './use-register';

/** 准予公开: approvals, for anybody to search. */
export default function GrantsPage() {
  const { t } = useTranslation();
  const { data } = useZone();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  return (
    <main className="page">
      <PageHead title={t('notices.grants')} lead={t('notices.grantsLead')}>
        <Link to="/notices">{t('notices.title')}</Link>
      </PageHead>
      <div className="filters" role="search">
        <Input.Search
          allowClear
          aria-label={t('notices.search')}
          placeholder={t('notices.search')}
          defaultValue={q}
          onSearch={(value) => setSearch(value.trim() ? { q: value.trim() } : {}, { replace: true })}
        />
      </div>
      {data ? <Grants zone={data.zone.key} q={q.length > 1 ? q : undefined} /> : <Loading />}
    </main>
  );
}

function Grants({ zone, q }: { zone: string; q: string | undefined }) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <PagedList pages={useGrants(zone, q)} empty={t('notices.noGrants')}>
      {(rows) => <RowsTable caption={t('notices.grants')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </PagedList>
  );
}

function useColumns(): Column<Grant>[] {
  const { t } = useTranslation();
  const { day } = useDates();
  return [
    { key: 'project', title: t('notices.project'), head: true, cell: ({ projectName }) => projectName },
    { key: 'enterprise', title: t('notices.enterprise'), cell: ({ enterpriseName }) => enterpriseName },
    { key: 'kind', title: t('notices.kind'), cell: ({ kind }) => t(`words.kind.${kind}`) },
    { key: 'number', title: t('notices.number'), cell: ({ number }) => <span className="nowrap">{number}</span> },
    {
      key: 'decided',
      title: t('notices.decidedOn'),
      cell: ({ decidedOn }) => <span className="nowrap">{day(decidedOn)}</span>,
    },
    {
      key: 'force',
      title: t('notices.force'),
      cell: ({ inForce }) => (
        <span className={inForce ? 'tag tag-good' : 'tag tag-warning'}>
          {t(inForce ? 'notices.inForce' : 'notices.revoked')}
        </span>
      ),
    },
  ];
}
