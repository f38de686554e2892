import {
  blankFacts,
  compileCondition,
  ConditionInvalid,
  type Condition,
  type ConditionProblem,
  type Procedure,
} from '../../procedure/index.js';
import { callable } from '../../procedure/expressions/condition-cost.js';
import { comparedLiterals } from '../../procedure/expressions/literals.js';
import { tiers } from '../../model/zone.js';
import { fault, listed, type Fault, type Finding } from '../files/finding.js';
import { choicesOf, comparedKeys, fieldsOf, type Rule, type RuleSubject } from './rule.js';
import type { YamlPath } from '../files/source.js';

interface PlacedCondition {
  when: Condition;
  place: YamlPath;
}

/** Every condition compiles, fits the facts, evaluates on an empty form, and names existing keys. */
export const conditionsHold: Rule = (subject) =>
  conditionsOf(subject.procedure).flatMap(({ when, place }) => {
    const failure = failureOf(subject.procedure, when);
    return failure ? [subject.source.at(place, failure)] : unknownLiterals(subject, { when, place });
  });

/** The last lane takes every remaining application. */
export const lastLaneTakesAll: Rule = ({ source, procedure: { lanes } }) =>
  lanes.at(-1)?.when === 'true' ? [] : [source.at(['lanes', lanes.length - 1, 'when'], fault('last_lane', {}))];

function conditionsOf(procedure: Procedure): PlacedCondition[] {
  const lists = (['lanes', 'materials', 'tasks'] as const).flatMap((list) =>
    procedure[list].map(({ when }, index) => ({ when, place: [list, index, 'when'] })),
  );
  const rules = (procedure.rules ?? []).map(({ holds }, index) => ({ when: holds, place: ['rules', index, 'holds'] }));
  const fields = fieldsOf(procedure).map(({ field: { when }, place }) => ({ when, place: [...place, 'when'] }));
  const single = [
    { when: procedure.panel.when, place: ['panel', 'when'] },
    { when: procedure.papersToFollow?.when, place: ['papersToFollow', 'when'] },
  ];
  const all = [...lists, ...fields, ...rules, ...single];
  return all.flatMap(({ when, place }) => (when === undefined ? [] : [{ when, place }]));
}

function failureOf({ facts }: Procedure, when: Condition): Fault | undefined {
  try {
    compileCondition(facts, when)(blankFacts(facts));
    return undefined;
  } catch (error) {
    if (!(error instanceof ConditionInvalid)) throw error;
    return faults[error.problem](error.about, listed(facts.map(({ key }) => key)));
  }
}

const faults: Record<ConditionProblem, (about: string, known: string) => Fault> = {
  unknown_fact: (fact, known) => fault('condition_unknown_fact', { fact, known }),
  no_bool: (type) => fault('condition_no_bool', { type }),
  unsound: (reason) => fault('condition_unsound', { reason }),
  fails: (reason) => fault('condition_fails', { reason }),
  too_long: (most) => fault('condition_too_long', { most }),
  call_refused: (call) => fault('condition_call', { call, known: listed(callable) }),
  nested: (call) => fault('condition_nested', { call }),
};

function unknownLiterals(subject: RuleSubject, { when, place }: PlacedCondition): Finding[] {
  return comparedLiterals(when).flatMap(({ fact, literal }) => {
    const known = keysOf(subject, fact);
    if (!known || literal === '' || known.includes(literal)) return [];
    return [subject.source.at(place, fault('value_never', { value: literal, fact, known: listed(known) }))];
  });
}

/** Possible values of a fact, if they are a closed list. */
function keysOf(subject: RuleSubject, key: string): readonly string[] | undefined {
  const fact = subject.procedure.facts.find((one) => one.key === key);
  if (fact?.derived === 'tier') return tiers;
  if (fact?.derived === 'changedFields') return comparedKeys(subject.procedure);
  const placed = fieldsOf(subject.procedure).find(({ field }) => field.key === fact?.field);
  return placed && choicesOf(placed.field, subject);
}
