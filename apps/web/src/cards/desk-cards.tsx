import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../display/section';
import { rowsOf } from '../lists/paged-list';
import { CardLine } from './card-line';
import { useCards } from './use-cards';

/** Cards that wait for an answer of the desk. */
export function DeskCards({ desk }: { desk: string }) {
  const { t } = useTranslation();
  const cards = rowsOf(useCards({ desk, state: 'open' }));
  if (cards.length === 0) return null;
  return (
    <Section title={t('cards.waiting')} extra={<Link to={`/cards?desk=${desk}`}>{t('cards.all')}</Link>}>
      <ul className="register">
        {cards.map((card) => (
          <CardLine key={card.id} card={card} />
        ))}
      </ul>
    </Section>
  );
}
