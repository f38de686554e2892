import { hundredths, isAmount, type Bilingual } from '#kernel';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import { isBlank } from './values.js';

/** 节点的情况 when an application was begun. */
export interface MilestoneStanding {
  key: string;
  /** YYYY-MM-DD. */
  plannedOn: string;
  doneOn: string | null;
  timesExtended: number;
}

/** 变更前: what stood approved about the project when an application was begun, which is held against it. */
export interface Baseline {
  /** Whose submission was approved last; null for a project that no application has brought. */
  approved: { applicationId: string; round: number } | null;
  /** The revision of the project. */
  projectVersion: number;
  /** The compared fields, as approved. */
  form: Record<string, unknown>;
  milestones: MilestoneStanding[];
}

/** 变更比对, one field. */
export interface Difference {
  key: string;
  title: Bilingual;
  /** Null where nothing was or is said. */
  before: unknown;
  after: unknown;
}

export function comparedFields({ form }: Procedure): FieldDefinition[] {
  return form.flatMap(({ fields }) => fields).filter(({ compared }) => compared);
}

/** Every compared field in which the form differs from the approved content, in the order of the form. */
export function differencesOf(
  procedure: Procedure,
  baseline: Baseline | null,
  form: Record<string, unknown>,
): Difference[] {
  if (!baseline) return [];
  return comparedFields(procedure)
    .map(({ key, title }) => ({ key, title, before: said(baseline.form[key]), after: said(form[key]) }))
    .filter(({ before, after }) => !isSame(before, after));
}

const said = (value: unknown): unknown => (isBlank(value) ? null : value);

/** `6050` and `6050.00` are one amount, and the order of a list says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (isAmount(one) && isAmount(other)) return hundredths(one) === hundredths(other);
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? [...value].sort() : value;
}

/** What the form of a procedure already knows: fields of the same name, and choices that leave no choice. */
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
