import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Fetched } from '../display/fetched';
import { PageHead } from '../display/page-head';
import { DayInput } from '../fields/day-input';
import { today, useDates } from '../format/dates';
import { IllustrativeNote } from '../projects/illustrative-note';
import { Admissions } from './admissions';
import { GroupSection } from './group-section';
import { Headline } from './headline';
import { groupingOf, usePortfolio } from './use-reports';

/** 总览: the announced figures, computed from the rows, by any day in the past. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const { day } = useDates();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? undefined;
  const by = groupingOf(search.get('by'));
  const portfolio = usePortfolio(asOf, by);
  const shownDay = portfolio.data?.asOf;
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <main className="page">
      <PageHead title={t('reports.overview')} lead={shownDay && t('reports.asOfDay', { day: day(shownDay) })}>
        <AsOf day={asOf ?? shownDay ?? ''} onChange={(chosen) => change('asOf', chosen)} />
      </PageHead>
      <Fetched query={portfolio}>
        {({ illustrative, headline, groups, total }) => (
          <>
            {illustrative && <IllustrativeNote />}
            <Headline headline={headline} />
            <Admissions headline={headline} />
            <GroupSection headline={headline} groups={groups} total={total} />
          </>
        )}
      </Fetched>
    </main>
  );
}

function AsOf({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { t } = useTranslation();
  return (
    <label className="as-of">
      {t('projects.asOf')}
      <DayInput max={today()} value={day} onChange={onChange} />
    </label>
  );
}
