import { lettersOf, ownCardRules, type CardRule } from '../procedure/index.js';
import { listed, repeatedKeys, type Rule } from './rules.js';

const place = ['cards', 'rules'];
const isOwn = (key: string) => ownCardRules.some((own) => own === key);

/** Each rule of the system has its colour, once; any other is one that supervisors apply by hand. */
export const cardRulesAreComplete: Rule = ({ source, procedure: { cards } }) => {
  const keys = cards.rules.map(({ key }) => key);
  const missing = ownCardRules.filter((own) => !keys.includes(own));
  return [
    ...repeatedKeys(source, place, cards.rules),
    ...missing.map((key) => source.at(place, `The rule "${key}" has no colour.`)),
    ...cards.rules.flatMap(({ key, byHand }, index) =>
      isOwn(key) || byHand
        ? []
        : [
            source.at(
              [...place, index],
              `Nobody would apply "${key}": say byHand: true, or use one of ${listed(ownCardRules)}.`,
            ),
          ],
    ),
  ];
};

const byClock = ['task_overdue', 'promise_overdue', 'statutory_overdue', 'deemed_accepted'];

/** A limit is past or it is not: nobody decides that by hand. */
export const clocksIssueTheirOwnCards: Rule = ({ source, procedure: { cards } }) =>
  cards.rules.flatMap(({ key, byHand }, index) =>
    byHand && byClock.includes(key)
      ? [source.at([...place, index, 'byHand'], `The clock issues the card "${key}"; it may not be issued by hand.`)]
      : [],
  );

/** What the law allows weighs no less than what the zone promised. */
export const lawOutweighsPromise: Rule = ({ source, procedure: { cards } }) => {
  const colour = (key: string): CardRule['colour'] | undefined => cards.rules.find((rule) => rule.key === key)?.colour;
  const milder = colour('promise_overdue') === 'red' && colour('statutory_overdue') === 'yellow';
  return milder ? [source.at(place, 'The card for the statutory limit is milder than that for the promise.')] : [];
};

export const phrasesAreOnce: Rule = ({ source, procedure: { cards } }) => {
  const phrases = cards.reasons.stockPhrases.map(lettersOf);
  return phrases.flatMap((phrase, index) => {
    const at = (message: string) => [source.at(['cards', 'reasons', 'stockPhrases', index], message)];
    if (phrase === '') return at('A phrase needs letters or figures.');
    return phrases.indexOf(phrase) === index ? [] : at(`The phrase "${phrase}" stands there twice.`);
  });
};
