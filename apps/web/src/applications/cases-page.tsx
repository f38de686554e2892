import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '../display/page-head';
import { PagedList } from '../display/paged-list';
import { ApplicationRows } from './application-rows';
import { statuses } from './statuses';
import { useApplications } from './use-application';

/** Every application that the reader may see; the filters stand in the address. */
export default function CasesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const status = statuses.find((candidate) => candidate === search.get('status'));
  const q = search.get('q') ?? undefined;
  const applications = useApplications({ status, q });
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
      <PagedList pages={applications} empty={t('applications.noMatch')}>
        {(rows) => <ApplicationRows rows={rows} withEnterprise />}
      </PagedList>
    </main>
  );
}
