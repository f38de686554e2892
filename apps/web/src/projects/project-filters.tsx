import { stages } from '#projects/stages';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../fields/day-input';
import { useWords } from '../format/words';
import { useZone } from '../zone/use-zone';
import { tiers } from '../zone/zone';
import type { useFilters } from './use-filters';
import type { FilterName } from './use-projects';

type Filtering = ReturnType<typeof useFilters>;

export function ProjectFilterBar(filtering: Filtering) {
  const { t } = useTranslation();
  const { filters, change, clear } = filtering;
  const options = useFilterOptions();
  return (
    <div className="filters" role="search">
      <Input.Search
        key={filters.q ?? ''}
        allowClear
        aria-label={t('projects.search')}
        placeholder={t('projects.search')}
        defaultValue={filters.q}
        onSearch={(value) => change('q', value.trim())}
      />
      {options.map(({ name, label, values }) => (
        <Select
          key={name}
          allowClear
          aria-label={label}
          placeholder={label}
          value={filters[name]}
          options={values}
          popupMatchSelectWidth={false}
          onChange={(value?: string) => change(name, value)}
        />
      ))}
      <label className="as-of">
        {t('projects.asOf')}
        <DayInput value={filters.asOf ?? ''} onChange={(day) => change('asOf', day)} />
      </label>
      {Object.keys(filters).length > 0 && (
        <Button type="link" onClick={clear}>
          {t('projects.clear')}
        </Button>
      )}
    </div>
  );
}

interface FilterOptions {
  name: FilterName;
  label: string;
  values: { value: string; label: string }[];
}

function useFilterOptions(): FilterOptions[] {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useZone();
  const titled = (list: { key: string; title: { zh: string; en: string } }[] = []) =>
    list.map(({ key, title }) => ({ value: key, label: words(title) }));
  return [
    {
      name: 'stage',
      label: t('projects.stage'),
      values: stages.map((value) => ({ value, label: t(`words.stage.${value}`) })),
    },
    {
      name: 'tier',
      label: t('projects.tier'),
      values: tiers.map((value) => ({ value, label: t(`words.tier.${value}`) })),
    },
    { name: 'sector', label: t('projects.sector'), values: titled(data?.positioning.sectors) },
    { name: 'businessType', label: t('projects.businessType'), values: titled(data?.zone.businessTypes) },
    { name: 'area', label: t('projects.area'), values: titled(data?.zone.functionalAreas) },
    {
      name: 'rdDesign',
      label: t('projects.rdDesign'),
      values: [
        { value: 'true', label: t('projects.rdOnly') },
        { value: 'false', label: t('projects.rdNot') },
      ],
    },
    {
      name: 'awaiting',
      label: t('projects.awaiting.title'),
      values: [
        { value: 'true', label: t('projects.awaiting.only') },
        { value: 'false', label: t('projects.awaiting.without') },
      ],
    },
    { name: 'everAdmitted', label: t('projects.ever'), values: [{ value: 'true', label: t('projects.everOnly') }] },
  ];
}
