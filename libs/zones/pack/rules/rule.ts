import type { FieldDefinition, Procedure } from '../../procedure/index.js';
import type { Positioning, ZoneFacts } from '../../model/zone.js';
import { fault, type Finding } from '../files/finding.js';
import type { Source, YamlPath } from '../files/source.js';

/** Facts for a rule about a procedure. */
export interface RuleSubject {
  folder: string;
  zone: ZoneFacts;
  positioning: Positioning;
  source: Source<Procedure>;
  procedure: Procedure;
}

export type Rule = (subject: RuleSubject) => Finding[];

/** Findings for repeated keys of a list. */
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

/** Keys of a choice; nothing for other fields. */
export function choicesOf({ options, optionsFrom }: FieldDefinition, subject: RuleSubject): string[] | undefined {
  if (optionsFrom === 'sectors') return subject.positioning.sectors.map(({ key }) => key);
  const list = optionsFrom ? subject.zone[optionsFrom] : options;
  return list?.map(({ key }) => key);
}
