import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { server } from '../api/client';
import type { Board } from '../api/types';
import { CardMark } from '../cards/card-mark';
import { Empty } from '../display/empty';
import { Fetched } from '../display/fetched';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { RowsTable } from '../lists/rows-table';
import { CountLink } from './count-link';
import { DeskLamps } from './desk-lamps';

/** 督办: how every desk stands this morning. */
export default function BoardPage() {
  const board = server.useQuery('get', '/api/v1/supervision/board');
  return <Fetched query={board}>{(found) => <Shown board={found} />}</Fetched>;
}

function Shown({ board: { day: counted, desks, people, cards } }: { board: Board }) {
  const { t } = useTranslation();
  const { day } = useDates();
  return (
    <main className="page">
      <PageHead title={t('supervision.board.title')} lead={t('supervision.board.lead', { day: day(counted) })} />
      <Section title={t('supervision.board.desks')}>
        <DeskLamps desks={desks} />
      </Section>
      <Section title={t('supervision.board.cards')} extra={<Link to="/cards">{t('supervision.board.allCards')}</Link>}>
        {cards.length === 0 ? <Empty title={t('supervision.board.noCards')} /> : <OpenCards cards={cards} />}
      </Section>
      <Section title={t('supervision.board.people')}>
        {people.length === 0 ? <Empty title={t('supervision.board.nobody')} /> : <People people={people} />}
      </Section>
    </main>
  );
}

function OpenCards({ cards }: Pick<Board, 'cards'>) {
  const { t } = useTranslation();
  const words = useWords();
  type Row = Board['cards'][number];
  const to = ({ rule, colour }: Row, state: string) => `/cards?rule=${rule.key}&colour=${colour}&state=${state}`;
  const count = (state: 'open' | 'appealed') => ({
    key: state,
    title: t(`cards.state.${state}`),
    figure: true,
    cell: (row: Row) => <CountLink count={row[state]} to={to(row, state)} />,
  });
  return (
    <RowsTable
      caption={t('supervision.board.cards')}
      rows={cards}
      keyOf={({ rule, colour }) => rule.key + colour}
      columns={[
        { key: 'rule', title: t('supervision.board.rule'), head: true, cell: ({ rule }) => words(rule.title) },
        { key: 'colour', title: t('cards.anyColour'), cell: ({ colour }) => <CardMark colour={colour} /> },
        count('open'),
        count('appealed'),
      ]}
    />
  );
}

function People({ people }: Pick<Board, 'people'>) {
  const { t } = useTranslation();
  const to = (id: string, more = '') => `/supervision/tasks?holder=${id}${more}`;
  return (
    <RowsTable
      caption={t('supervision.board.people')}
      rows={people}
      keyOf={({ person }) => person.id}
      columns={[
        {
          key: 'person',
          title: t('supervision.board.person'),
          head: true,
          cell: ({ person, stranded }) => (
            <>
              {person.name}{' '}
              {stranded > 0 && (
                <span className="tag tag-warning">{t('supervision.board.stranded', { count: stranded })}</span>
              )}
            </>
          ),
        },
        {
          key: 'claimed',
          title: t('supervision.board.claimed'),
          figure: true,
          cell: ({ person, claimed }) => <CountLink count={claimed} to={to(person.id)} />,
        },
        {
          key: 'overdue',
          title: t('supervision.board.lamp.red'),
          figure: true,
          cell: ({ person, overdue }) => <CountLink count={overdue} to={to(person.id, '&lamp=red')} late />,
        },
      ]}
    />
  );
}
