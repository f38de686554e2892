import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '../display/page-head';
import { PagedList } from '../lists/paged-list';
import { useZoneNames } from '../zone/use-zone';
import { CardLine } from './card-line';
import { cardColours, cardStates, useCards } from './use-cards';

/** 亮牌 that the reader may see. Filters stand in the address. */
export default function CardsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const names = useZoneNames();
  const state = cardStates.find((candidate) => candidate === search.get('state'));
  const colour = cardColours.find((candidate) => candidate === search.get('colour'));
  const desk = search.get('desk') ?? undefined;
  const cards = useCards({ state, colour, desk, rule: search.get('rule') ?? undefined });
  const change = (name: string, value = '') => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <main className="page narrow">
      <PageHead title={t('cards.title')} lead={desk ? names.desk(desk) : t('cards.lead')} />
      <div className="filters" role="search">
        <Select
          allowClear
          aria-label={t('cards.anyState')}
          placeholder={t('cards.anyState')}
          value={state}
          onChange={(value?: string) => change('state', value)}
          options={cardStates.map((value) => ({ value, label: t(`cards.state.${value}`) }))}
        />
        <Select
          allowClear
          aria-label={t('cards.anyColour')}
          placeholder={t('cards.anyColour')}
          value={colour}
          onChange={(value?: string) => change('colour', value)}
          options={cardColours.map((value) => ({ value, label: t(`cards.colour.${value}`) }))}
        />
      </div>
      <PagedList pages={cards} empty={t('cards.none')}>
        {(rows) => (
          <ul className="register">
            {rows.map((card) => (
              <CardLine key={card.id} card={card} />
            ))}
          </ul>
        )}
      </PagedList>
    </main>
  );
}
