import { isOfApplicant } from '../rules/four-eyes.js';
import type { Guard } from '../rules/rule-types.js';
import { because } from '../rules/refusals.js';
import { today } from '../rules/rule-context.js';
import { cardState } from '../state/application-state.js';
import { lapsesByNow } from '../cards/issuing.js';

export const cardIsDue: Guard = (context) => (lapsesByNow(context).length > 0 ? undefined : because('not_due'));

/** Staff of the card's desk, except in applications of their own enterprise. */
export const servesCardDesk: Guard = ({ card, state, actor, mandate }) => {
  if (!card) return because('no_such_card');
  if (isOfApplicant(state, actor, mandate)) return because('same_person');
  return mandate ? undefined : because('not_your_desk', { desk: card.desk });
};

export const cardStands: Guard = ({ card }) =>
  card && cardState(card) === 'withdrawn' ? because('card_withdrawn') : undefined;

export const cardIsNotAcknowledged: Guard = ({ card }) =>
  card?.acknowledgement ? because('already_acknowledged') : undefined;

/** A card is appealed once. */
export const cardIsNotAppealed: Guard = ({ card }) => (card?.appeal ? because('already_appealed') : undefined);

export const appealIsInTime: Guard = (context) => {
  const until = context.card?.appealUntil;
  return until && today(context) > until ? because('appeal_over', { until }) : undefined;
};

export const appealIsOpen: Guard = ({ card }) => {
  if (!card) return because('no_such_card');
  return cardState(card) === 'appealed' ? undefined : because('no_open_appeal');
};

/** 回避: people concerned by the card, and staff of its desk, do not rule on it. */
export const isNotConcerned: Guard = ({ card, actor, mandate }) => {
  const concerned = [card, card?.appeal, card?.acknowledgement].flatMap(peopleOf).includes(actor.id);
  return concerned || mandate ? because('same_person') : undefined;
};

type Named = { holder?: string | null; by?: string; onBehalfOf: string | null } | null | undefined;

const peopleOf = (named: Named) => (named ? [named.holder, named.by, named.onBehalfOf] : []);
