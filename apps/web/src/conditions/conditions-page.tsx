import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { FollowedCondition } from '../api/types';
import { PageHead } from '../display/page-head';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useSession } from '../session/use-session';
import { useZoneNames } from '../zone/use-zone';
import { ConditionTag } from './condition-tag';
import { conditionLists, useConditions } from './use-conditions';

/** 条件落实: conditions of all approvals that the reader may see. */
export default function ConditionsPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const [search, setSearch] = useSearchParams();
  const list = conditionLists.find((one) => one === search.get('state')) ?? 'open';
  const columns = useColumns();
  const own = session?.enterprise !== null && session?.desks.length === 0;
  return (
    <main className="page">
      <PageHead
        title={t('conditions.page.title')}
        lead={t(own ? 'conditions.page.leadMine' : 'conditions.page.lead')}
      />
      <div className="filters">
        <Segmented
          aria-label={t('conditions.page.tabs')}
          value={list}
          onChange={(state) => setSearch({ state }, { replace: true })}
          options={conditionLists.map((value) => ({ value, label: t(`conditions.page.${value}`) }))}
        />
      </div>
      <PagedList pages={useConditions(list)} empty={t('conditions.page.none')}>
        {(rows) => (
          <RowsTable
            caption={t('conditions.page.list')}
            columns={columns}
            rows={rows}
            keyOf={({ id, application }) => `${application.id} ${id}`}
          />
        )}
      </PagedList>
    </main>
  );
}

function useColumns(): Column<FollowedCondition>[] {
  const { t } = useTranslation();
  const { day } = useDates();
  const names = useZoneNames();
  const who = (owner: string) => (owner === 'applicant' ? t('dossier.condition.applicant') : names.desk(owner));
  return [
    {
      key: 'condition',
      title: t('conditions.page.condition'),
      head: true,
      cell: ({ text, owner }) => (
        <>
          <span className="as-typed">{text}</span>
          <small className="below">{t('conditions.to', { owner: who(owner) })}</small>
        </>
      ),
    },
    {
      key: 'project',
      title: t('conditions.page.project'),
      cell: ({ application: { id, projectName, number, enterprise } }) => (
        <>
          <Link to={`/applications/${id}#conditions`}>{projectName}</Link>
          <small className="below">
            {number} · {enterprise.nameZh}
          </small>
        </>
      ),
    },
    {
      key: 'due',
      title: t('conditions.page.due'),
      cell: ({ dueOn }) => <span className="nowrap">{day(dueOn)}</span>,
    },
    { key: 'state', title: t('conditions.page.state'), cell: (row) => <ConditionTag condition={row} /> },
  ];
}
