import type { Integer, Uuid, Day } from '#kernel';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import type { FormContent } from './form-content.js';
import { fieldDifferences, type FieldDifference } from './differences.js';
import { isBlank } from './values.js';

/** 节点 of the project when an application was begun. */
export interface MilestoneBaseline {
  key: string;
  plannedOn: Day;
  doneOn: Day | null;
  /** How often it was put off before */
  timesExtended: Integer;
}

/** The submission that was approved last. */
export interface Approved {
  applicationId: Uuid;
  /** The submission that was approved */
  round: Integer;
}

/** 变更前: the approved content of the project when an application was begun, for comparison. */
export interface Baseline {
  /** Null for a project that no application has brought */
  approved: Approved | null;
  /** The revision of the project */
  projectVersion: Integer;
  /** The compared fields, as approved */
  form: Record<string, unknown>;
  milestones: MilestoneBaseline[];
}

export function comparedFields({ form }: Procedure): FieldDefinition[] {
  return form.flatMap(({ fields }) => fields).filter(({ compared }) => compared);
}

/** 变更比对: every compared field that differs from the approved content, in the order of the form. */
export function changesFrom(baseline: Baseline | null, procedure: Procedure, form: FormContent): FieldDifference[] {
  const compared = new Set(comparedFields(procedure).map(({ key }) => key));
  return baseline ? fieldDifferences(procedure, baseline.form, form).filter(({ key }) => compared.has(key)) : [];
}

/** Prefilled values: fields of the same name, and required choices with one option. */
export function prefilled(procedure: Procedure, known: Record<string, unknown>): Record<string, unknown> {
  const fields = procedure.form.flatMap((section) => section.fields);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = isBlank(known[field.key]) ? onlyChoice(field) : known[field.key];
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}

const onlyChoice = ({ type, options, required }: FieldDefinition): string | undefined =>
  type === 'choice' && required && options?.length === 1 ? options[0]?.key : undefined;
