import { statuses } from '#applications/lifecycle/statuses';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Lamp } from '../api/types';
import { ApplicationRows } from '../applications/application-rows';
import { useApplications } from '../applications/use-application';
import { LampMark } from '../display/marks/lamp-mark';
import { PageHead } from '../display/page-head';
import { PagedList } from '../lists/paged-list';

const lamps: Lamp[] = ['green', 'yellow', 'red'];

/** Every application that the reader may see. Filters stand in the address. */
export default function CasesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const status = statuses.find((candidate) => candidate === search.get('status'));
  const lamp = lamps.find((candidate) => candidate === search.get('lamp'));
  const q = search.get('q') ?? undefined;
  const applications = useApplications({ status, lamp, q });
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <main className="page">
      <PageHead title={t('applications.cases')} lead={t('applications.casesLead')} />
      <div className="filters" role="search">
        <Input.Search
          allowClear
          aria-label={t('applications.search')}
          placeholder={t('applications.search')}
          defaultValue={q}
          onSearch={(value) => change('q', value.trim())}
        />
        <Select
          allowClear
          aria-label={t('applications.status')}
          placeholder={t('applications.anyStatus')}
          value={status}
          onChange={(value?: string) => change('status', value ?? '')}
          options={statuses.map((value) => ({ value, label: t(`words.status.${value}`) }))}
        />
      </div>
      <LampChips chosen={lamp} />
      <PagedList pages={applications} empty={t('applications.noMatch')}>
        {(rows) => <ApplicationRows rows={rows} withEnterprise />}
      </PagedList>
    </main>
  );
}

function LampChips({ chosen }: { chosen?: Lamp }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const to = (lamp: string) => `?${new URLSearchParams({ ...Object.fromEntries(search), lamp })}`;
  return (
    <nav className="chips" aria-label={t('applications.lamp')}>
      <Link className="chip" to={to('')} aria-current={chosen ? undefined : 'true'}>
        {t('applications.anyLamp')}
      </Link>
      {lamps.map((lamp) => (
        <Link key={lamp} className="chip" to={to(lamp)} aria-current={chosen === lamp ? 'true' : undefined}>
          <LampMark lamp={lamp} />
        </Link>
      ))}
    </nav>
  );
}
