import { hundredths, isAmount, type Bilingual } from '#kernel';
import type { Procedure } from '#zones/procedure';
import type { FormContent } from './form-content.js';
import { isBlank } from './values.js';

/** The comparable content of a submission. */
export interface Content {
  form: FormContent;
  materials: readonly { material: string; attachments: readonly { name: string; sha256: string }[] }[];
}

export interface FieldDifference {
  subject: 'field';
  key: string;
  title: Bilingual;
  /** Null = blank. */
  before: unknown;
  after: unknown;
}

export interface MaterialDifference {
  subject: 'material';
  key: string;
  title: Bilingual;
  /** Names of added and removed files. */
  added: string[];
  removed: string[];
}

export type Difference = FieldDifference | MaterialDifference;

/** 版次差异 between two submissions, in the order of the form and of the guide. */
export function differencesOf(procedure: Procedure, before: Content, after: Content): Difference[] {
  return [
    ...fieldDifferences(procedure, before.form, after.form),
    ...materialDifferences(procedure, before.materials, after.materials),
  ];
}

export function fieldDifferences({ form }: Procedure, before: FormContent, after: FormContent): FieldDifference[] {
  return form
    .flatMap(({ fields }) => fields)
    .filter(({ key }) => !isSame(before[key], after[key]))
    .map(({ key, title }) => ({
      subject: 'field',
      key,
      title,
      before: before[key] ?? null,
      after: after[key] ?? null,
    }));
}

/** Equal: `6050` and `6050.00`, lists in another order, texts with other blanks around. */
function isSame(one: unknown, other: unknown): boolean {
  if (isBlank(one)) return isBlank(other);
  if (isAmount(one) && isAmount(other)) return hundredths(one) === hundredths(other);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? [...(value as unknown[])].sort() : value;
}

type Materials = Content['materials'];

function materialDifferences({ materials }: Procedure, before: Materials, after: Materials): MaterialDifference[] {
  return materials
    .map(({ key, title }) => ({
      subject: 'material' as const,
      key,
      title,
      added: onlyIn(filesOf(after, key), filesOf(before, key)),
      removed: onlyIn(filesOf(before, key), filesOf(after, key)),
    }))
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

const filesOf = (materials: Materials, key: string) =>
  materials.filter(({ material }) => material === key).flatMap(({ attachments }) => attachments);

type File = Materials[number]['attachments'][number];

const onlyIn = (files: readonly File[], others: readonly File[]): string[] =>
  files.filter(({ sha256 }) => !others.some((other) => other.sha256 === sha256)).map(({ name }) => name);
