import type { Derivation, FactDefinition } from '../procedure/index.js';
import type { Finding } from './finding.js';
import { choicesOf, comparedKeys, fieldsOf, type Rule, type Subject } from './rules.js';
import type { YamlPath } from './source.js';

/** What a derivation asks for; says what would be right where it is not there. */
type Demand = (subject: Subject, fact: FactDefinition) => string | false;

const ofTier: Demand = ({ procedure }, { key, type }) => {
  const sector = fieldsOf(procedure).find(({ field }) => field.key === 'sector');
  const right = sector?.field.optionsFrom === 'sectors' && type === 'string';
  const message = `The fact "${key}" is the tier of a sector: it must be a string, and the form needs a field "sector" with optionsFrom: sectors.`;
  return !right && message;
};

const ofChanges: Demand = ({ procedure }, { key, type }) =>
  (type !== 'list' || comparedKeys(procedure).length === 0) &&
  `The fact "${key}" lists the fields that differ: it must be a list, and some field of the form must be compared.`;

const ofMilestone =
  (wanted: FactDefinition['type']): Demand =>
  (subject, { key, type }) => {
    const placed = fieldsOf(subject.procedure).find(({ field }) => field.key === 'milestone');
    const choices = placed && choicesOf(placed.field, subject);
    const known = subject.zone.projectMilestones.map((milestone) => milestone.key);
    const right = type === wanted && choices?.every((choice) => known.includes(choice));
    const message = `The fact "${key}" is about a milestone: it must be ${wanted}, and the form needs a choice "milestone" among ${known.join(', ')}.`;
    return !right && message;
  };

const ofMonths: Demand = ({ procedure: { facts } }, { key, type, of, months }) => {
  const before = facts.slice(
    0,
    facts.findIndex((fact) => fact.key === key),
  );
  const right = type === 'string' && months !== undefined && before.some((fact) => fact.key === of);
  const message = `The fact "${key}" is a day some months after another: it must be a string, with months, and of: a fact declared before it.`;
  return !right && message;
};

const demands: Record<Derivation, Demand> = {
  tier: ofTier,
  changedFields: ofChanges,
  plannedOn: ofMilestone('string'),
  doneOn: ofMilestone('string'),
  timesExtended: ofMilestone('integer'),
  monthsAfter: ofMonths,
};

export function derivationProblems(subject: Subject, fact: FactDefinition, place: YamlPath): Finding[] {
  const { derived } = fact;
  const problem = derived && demands[derived](subject, fact);
  return problem ? [subject.source.at(place, problem)] : [];
}

/** An approved extension moves the planned day of a milestone: the form has to say which and until when. */
export const extensionsSayUntilWhen: Rule = ({ source, procedure }) => {
  const types = new Map(fieldsOf(procedure).map(({ field: { key, type } }) => [key, type]));
  const says = types.get('milestone') === 'choice' && types.get('requestedOn') === 'date';
  const message = 'An extension needs a choice "milestone" and a date "requestedOn" in its form.';
  return procedure.kind !== 'extension' || says ? [] : [source.at(['form'], message)];
};

/** Only a change is held against what was approved, and it always is. */
export const changesAreCompared: Rule = ({ source, procedure }) => {
  const compares = procedure.facts.some(({ derived }) => derived === 'changedFields');
  const isChange = procedure.kind === 'change';
  const compared = fieldsOf(procedure).find(({ field }) => field.compared);
  if (isChange && !compares) return [source.at(['facts'], 'A change needs a fact with derived: changedFields.')];
  const nothing = `Nothing was approved that this could be held against: only a change has compared fields.`;
  return !isChange && compared ? [source.at([...compared.place, 'compared'], nothing)] : [];
};
