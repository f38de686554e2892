import type { FieldDefinition, Procedure } from '../../procedure/index.js';
import type { Positioning, ZoneFacts } from '../../model/zone.js';
import { fault, type Finding } from '../files/finding.js';
import type { Source, YamlPath } from '../files/source.js';

/** What a rule about a procedure may look at. */
export interface RuleSubject {
  folder: string;
  zone: ZoneFacts;
  positioning: Positioning;
  source: Source<Procedure>;
  procedure: Procedure;
}

export type Rule = (subject: RuleSubject) => Finding[];

/** A list with keys, each of which may stand in it once. */
export function repeatedKeys(source: Source, place: YamlPath, list: readonly { key: string }[]): Finding[] {
  return list.flatMap(({ key }, index) => {
    const repeated = list.findIndex((other) => other.key === key) !== index;
    return repeated ? [source.at([...place, index, 'key'], fault('key_twice', { key, list: place.join('.') }))] : [];
  });
}

export interface PlacedField {
  field: FieldDefinition;
  place: YamlPath;
}

export function fieldsOf({ form }: Procedure): PlacedField[] {
  return form.flatMap(({ fields }, section) =>
    fields.map((field, index) => ({ field, place: ['form', section, 'fields', index] })),
  );
}

export const comparedKeys = (procedure: Procedure): string[] =>
  fieldsOf(procedure).flatMap(({ field }) => (field.compared ? [field.key] : []));

/** The keys that a choice may take, or nothing for a field that is no choice. */
export function choicesOf({ options, optionsFrom }: FieldDefinition, subject: RuleSubject): string[] | undefined {
  if (optionsFrom === 'sectors') return subject.positioning.sectors.map(({ key }) => key);
  const list = optionsFrom ? subject.zone[optionsFrom] : options;
  return list?.map(({ key }) => key);
}
