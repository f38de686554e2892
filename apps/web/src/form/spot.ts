import type { Procedure } from '#zones/procedure';

const lastPart = (pointer: string): string => pointer.split('/').pop() ?? '';

export interface Spot {
  step: string;
  /** `id` of the element to go to. */
  anchor: string;
}

/** Place in the wizard of a pointer such as `/sector`. */
export function spotOf(procedure: Procedure, pointer: string): Spot | undefined {
  const key = lastPart(pointer);
  const section = procedure.form.find(({ fields }) => fields.some((field) => field.key === key));
  if (section) return { step: `form.${section.key}`, anchor: key };
  const material = procedure.materials.find((candidate) => candidate.key === key);
  return material && { step: 'materials', anchor: key };
}
