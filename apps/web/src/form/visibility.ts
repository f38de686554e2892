import { factsOf, type Baseline } from '#applications/procedure';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import { compileCondition } from '#zones/procedure';
import type { FormValues, Positioning } from '../api/types';

/** Which fields a form shows for these values: the same expressions over the same facts as the server's. */
export function visibleFields(
  procedure: Procedure,
  positioning: Positioning,
  values: FormValues,
  baseline: Baseline | null,
): Set<string> {
  const facts = factsOf(procedure, positioning, values, baseline);
  const shown = ({ when }: FieldDefinition) => !when || compileCondition(procedure.facts, when)(facts);
  const fields = procedure.form.flatMap((section) => section.fields);
  return new Set(fields.filter(shown).map(({ key }) => key));
}
