import { lettersOf, ownCardRules, type CardRule } from '../../../procedure/index.js';
import { fault, listed, type Fault } from '../../files/finding.js';
import { repeatedKeys, type Rule } from '../rule.js';

const place = ['cards', 'rules'];
const isOwn = (key: string) => ownCardRules.some((own) => own === key);

/** Each rule of the system has one colour; all others are applied by hand. */
export const cardRulesAreComplete: Rule = ({ source, procedure: { cards } }) => {
  const keys = cards.rules.map(({ key }) => key);
  const missing = ownCardRules.filter((own) => !keys.includes(own));
  return [
    ...repeatedKeys(source, place, cards.rules),
    ...missing.map((key) => source.at(place, fault('card_without_colour', { rule: key }))),
    ...cards.rules.flatMap(({ key, byHand }, index) =>
      isOwn(key) || byHand
        ? []
        : [source.at([...place, index], fault('card_by_nobody', { rule: key, known: listed(ownCardRules) }))],
    ),
  ];
};

const byClock = ['task_overdue', 'promise_overdue', 'statutory_overdue', 'deemed_accepted'];

/** Cards for overdue limits are never issued by hand. */
export const clocksIssueTheirOwnCards: Rule = ({ source, procedure: { cards } }) =>
  cards.rules.flatMap(({ key, byHand }, index) =>
    byHand && byClock.includes(key)
      ? [source.at([...place, index, 'byHand'], fault('card_by_clock', { rule: key }))]
      : [],
  );

/** The card for a statutory limit is no milder than that for a promise. */
export const lawOutweighsPromise: Rule = ({ source, procedure: { cards } }) => {
  const colour = (key: string): CardRule['colour'] | undefined => cards.rules.find((rule) => rule.key === key)?.colour;
  const milder = colour('promise_overdue') === 'red' && colour('statutory_overdue') === 'yellow';
  return milder ? [source.at(place, fault('card_too_mild', {}))] : [];
};

export const phrasesAreOnce: Rule = ({ source, procedure: { cards } }) => {
  const phrases = cards.reasons.stockPhrases.map(lettersOf);
  return phrases.flatMap((phrase, index) => {
    const at = (said: Fault) => [source.at(['cards', 'reasons', 'stockPhrases', index], said)];
    if (phrase === '') return at(fault('phrase_blank', {}));
    return phrases.indexOf(phrase) === index ? [] : at(fault('phrase_twice', { phrase }));
  });
};
