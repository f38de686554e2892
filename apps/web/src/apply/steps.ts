import type { Procedure } from '#zones/procedure';

/** Steps that follow the sections of the form. */
export const closingSteps = ['materials', 'review'] as const;
export type ClosingStep = (typeof closingSteps)[number];

export const stepsOf = (procedure: Procedure): string[] => [
  ...procedure.form.map((section) => `form.${section.key}`),
  ...closingSteps,
];
