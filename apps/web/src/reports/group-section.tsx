import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Group, Headline, Totals } from '../api/types';
import { Section } from '../display/section';
import { GroupTable } from './group-table';
import { counted, linesOf, populationOf, populations, totalIn } from './population';
import { groupingOf, groupings } from './use-reports';

interface Props {
  headline: Headline;
  groups: Group[];
  total?: Totals;
}

/** 分组统计 of the projects that the figure above counts, or of others; both choices stand in the address. */
export function GroupSection({ headline, groups, total }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const by = groupingOf(search.get('by'));
  const population = counted(by, populationOf(search.get('of')));
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    setSearch(next, { replace: true });
  };
  const whole = totalIn(headline, population, total);
  return (
    <Section title={t('reports.grouped')}>
      <Choice name="by" label={t('reports.grouped')} chosen={by} onChoose={change}>
        {groupings.map((key) => [key, t(`reports.by.${key}`)])}
      </Choice>
      {by !== 'stage' && (
        <Choice name="of" label={t('reports.counted')} chosen={population} onChoose={change}>
          {populations.map((key) => [key, t(`reports.of.${key}`)])}
        </Choice>
      )}
      <p className="quiet">
        {t(`reports.counts.${population}`, { count: whole?.projects ?? 0 })}
        {by === 'businessType' && t('reports.manyTypes')}
      </p>
      <GroupTable lines={linesOf(groups, population)} total={whole} by={by} />
    </Section>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string;
  onChoose: (name: string, value: string) => void;
  children: [key: string, title: string][];
}

function Choice({ name, label, chosen, onChoose, children }: ChoiceProps) {
  return (
    <div className="chips" role="radiogroup" aria-label={label}>
      {children.map(([key, title]) => (
        <label key={key} className="chip">
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(name, key)} />
          {title}
        </label>
      ))}
    </div>
  );
}
