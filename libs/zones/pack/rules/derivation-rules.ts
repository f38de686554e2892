import type { Derivation, FactDefinition } from '../../procedure/index.js';
import { fault, listed, type Fault, type Finding } from '../files/finding.js';
import { choicesOf, comparedKeys, fieldsOf, type Rule, type RuleSubject } from './rule.js';
import type { YamlPath } from '../files/source.js';

/** Requirements of each derivation. */
type Demand = (subject: RuleSubject, fact: FactDefinition) => Fault | false;

const ofTier: Demand = ({ procedure }, { key, type }) => {
  const sector = fieldsOf(procedure).find(({ field }) => field.key === 'sector');
  const right = sector?.field.optionsFrom === 'sectors' && type === 'string';
  return !right && fault('derived_tier', { fact: key });
};

const ofChanges: Demand = ({ procedure }, { key, type }) =>
  (type !== 'list' || comparedKeys(procedure).length === 0) && fault('derived_changes', { fact: key });

const ofMilestone =
  (wanted: FactDefinition['type']): Demand =>
  (subject, { key, type }) => {
    const placed = fieldsOf(subject.procedure).find(({ field }) => field.key === 'milestone');
    const choices = placed && choicesOf(placed.field, subject);
    const known = subject.zone.projectMilestones.map((milestone) => milestone.key);
    const right = type === wanted && choices?.every((choice) => known.includes(choice));
    return !right && fault('derived_milestone', { fact: key, type: wanted, known: listed(known) });
  };

const ofMonths: Demand = ({ procedure: { facts } }, { key, type, of, months }) => {
  const before = facts.slice(
    0,
    facts.findIndex((fact) => fact.key === key),
  );
  const right = type === 'string' && months !== undefined && before.some((fact) => fact.key === of);
  return !right && fault('derived_months', { fact: key });
};

const demands: Record<Derivation, Demand> = {
  tier: ofTier,
  changedFields: ofChanges,
  plannedOn: ofMilestone('string'),
  doneOn: ofMilestone('string'),
  timesExtended: ofMilestone('integer'),
  monthsAfter: ofMonths,
};

export function derivationProblems(subject: RuleSubject, fact: FactDefinition, place: YamlPath): Finding[] {
  const { derived } = fact;
  const problem = derived && demands[derived](subject, fact);
  return problem ? [subject.source.at(place, problem)] : [];
}

/** The form of an extension names a milestone and a day. */
export const extensionsSayUntilWhen: Rule = ({ source, procedure }) => {
  const types = new Map(fieldsOf(procedure).map(({ field: { key, type } }) => [key, type]));
  const says = types.get('milestone') === 'choice' && types.get('requestedOn') === 'date';
  return procedure.kind !== 'extension' || says ? [] : [source.at(['form'], fault('extension_blank', {}))];
};

/** A change, and nothing else, is compared with the approved content. */
export const changesAreCompared: Rule = ({ source, procedure }) => {
  const compares = procedure.facts.some(({ derived }) => derived === 'changedFields');
  const isChange = procedure.kind === 'change';
  const compared = fieldsOf(procedure).find(({ field }) => field.compared);
  if (isChange && !compares) return [source.at(['facts'], fault('change_without_fact', {}))];
  const nothing = fault('compared_to_nothing', {});
  return !isChange && compared ? [source.at([...compared.place, 'compared'], nothing)] : [];
};
