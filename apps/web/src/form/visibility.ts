import { factsOf, type Baseline } from '#applications/procedure';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import { compileCondition } from '#zones/procedure';
import type { FormValues, Positioning } from '../api/types';

/** Fields shown for these values, by the server's own expressions. */
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
