import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { today, useDates } from '../display/dates';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { IllustrativeNote } from '../projects/illustrative-note';
import { GroupSection } from './group-section';
import { Headline } from './headline';
import { groupings, usePortfolio, type Grouping } from './use-reports';

const groupingOf = (asked: string | null): Grouping => groupings.find((grouping) => grouping === asked) ?? 'tier';

/** 总览: the announced figures, computed from the rows, by any day in the past. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const { day } = useDates();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? undefined;
  const by = groupingOf(search.get('by'));
  const { data, error } = usePortfolio(asOf, by);
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <main className="page">
      <PageHead title={t('reports.overview')} lead={data && t('reports.asOfDay', { day: day(data.asOf) })}>
        <label className="as-of">
          {t('projects.asOf')}
          <Input
            type="date"
            max={today()}
            value={asOf ?? data?.asOf ?? ''}
            onChange={(event) => change('asOf', event.target.value)}
          />
        </label>
      </PageHead>
      <ProblemNotice error={error} />
      {!data && !error && <Loading />}
      {data && (
        <>
          {data.illustrative && <IllustrativeNote />}
          <Headline headline={data.headline} asOf={asOf} />
          <GroupSection groups={data.groups} by={by} asOf={asOf} onBy={(grouping) => change('by', grouping)} />
        </>
      )}
    </main>
  );
}
