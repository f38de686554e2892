import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../api/types';
import { useDates } from '../format/dates';
import { usePersonNames } from '../format/person-names';
import { useWords } from '../format/words';
import { CardActions } from './card-actions';
import { CardMark } from './card-mark';

const tones: Record<Card['state'], string> = {
  open: 'warning',
  appealed: 'running',
  acknowledged: 'good',
  withdrawn: 'plain',
};

/** 一张牌: its rule, its desk, its task and its answers. */
export function CardLine({ card }: { card: Card }) {
  const { t } = useTranslation();
  const words = useWords();
  const { rule, colour, state, application, task } = card;
  return (
    <li>
      <div className="card-head">
        <CardMark colour={colour} />
        <h3>{words(rule.title)}</h3>
        <span className={`tag tag-${tones[state]}`}>{t(`cards.state.${state}`)}</span>
      </div>
      <p>
        <Link to={`/applications/${application.id}`}>{application.projectName}</Link>
        <small className="below">
          {[application.number, application.enterpriseName, task && words(task.title)].filter(Boolean).join(' · ')}
        </small>
      </p>
      <Facts card={card} />
      {card.reason && <Said label={t('cards.reason')} text={card.reason} />}
      <Answers card={card} />
      <CardActions card={card} />
    </li>
  );
}

function Facts({ card }: { card: Card }) {
  const { t } = useTranslation();
  const words = useWords();
  const names = usePersonNames();
  const { day } = useDates();
  const { desk, holder, onBehalfOf, dueOn, asOf, appealUntil, issuedBy, commands } = card;
  const facts = [
    words(desk.title) + (holder ? ` ${names(holder, onBehalfOf)}` : ''),
    dueOn ? t('cards.dueOn', { day: day(dueOn) }) : '',
    t('cards.asOf', { day: day(asOf), by: names(issuedBy, null) }),
    commands.includes('appealCard') ? t('cards.appealUntil', { day: day(appealUntil) }) : '',
  ];
  return <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>;
}

function Answers({ card: { acknowledgement, appeal, ruling } }: { card: Card }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const names = usePersonNames();
  const by = (said: { by: Card['issuedBy']; onBehalfOf?: Card['holder']; at: string }) =>
    `${names(said.by, said.onBehalfOf ?? null)} ${instant(said.at)}`;
  return (
    <>
      {acknowledgement && (
        <Said label={t('cards.acknowledgement')} text={acknowledgement.words} by={by(acknowledgement)} />
      )}
      {appeal && <Said label={t('cards.appeal')} text={appeal.reasons} by={by(appeal)} />}
      {ruling && <Said label={t(`cards.ruling.${ruling.outcome}`)} text={ruling.reasons} by={by(ruling)} />}
    </>
  );
}

function Said({ label, text, by }: { label: string; text: string; by?: string }) {
  return (
    <div className="card-said">
      <strong>{label}</strong>
      <p className="as-typed">{text}</p>
      {by && <small className="below">{by}</small>}
    </div>
  );
}
