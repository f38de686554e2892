import type { Bilingual, FieldError } from '#kernel';
import type { Facts, Procedure } from '#zones/procedure';
import type { Baseline } from './content/baseline.js';
import type { Catalogue } from './catalogue.js';
import { invalidIn, missingIn } from './check-form.js';
import type { FormContent } from './content/form-content.js';
import { factsOf } from './facts-of.js';
import { messageOf, type MessageCode } from './content/messages.js';
import { brokenRules } from './rules.js';
import { laneOf, materialsFor, panelNeeded, visibleFields } from './content/reading.js';
import { isBlank } from './content/values.js';

export const precheckSeverities = ['error', 'warning', 'info'] as const;
export type PrecheckSeverity = (typeof precheckSeverities)[number];

/** 预检: one finding before submission. Only an `error` prevents it. */
export interface PrecheckItem extends FieldError {
  /** JSON Pointer to the field, or `/materials/<key>`. */
  // Empty for the application as a whole.
  pointer: string;
  severity: PrecheckSeverity;
}

export interface Dossier {
  form: FormContent;
  /** Keys of the materials that are attached or promised. */
  materials: readonly string[];
  /** The approved content with which the form is compared. */
  baseline?: Baseline | null;
}

/** Everything the window would find, errors first. */
export function precheck(procedure: Procedure, zone: Catalogue, dossier: Dossier): PrecheckItem[] {
  const { form, materials, baseline = null } = dossier;
  const facts = factsOf(procedure, zone.positioning, form, baseline);
  const errors = [
    ...invalidIn(procedure, zone, form),
    ...missingIn(procedure, zone, form, baseline),
    ...brokenRules(procedure, facts, form),
  ];
  return [
    ...errors.map((error) => ({ ...error, severity: 'error' as const })),
    ...missingMaterials(procedure, facts, materials),
    ...(panelNeeded(procedure, facts) ? [item('warning', '', 'panel_needed', { zh: '', en: '' })] : []),
    ...unneededMaterials(procedure, facts, materials),
    ...unaskedFields(procedure, facts, form),
    laneItem(procedure, facts),
  ];
}

function missingMaterials(procedure: Procedure, facts: Facts, given: readonly string[]): PrecheckItem[] {
  return materialsFor(procedure, facts)
    .filter(({ key, required }) => required && !given.includes(key))
    .map(({ key, title, mayFollow }) =>
      item('error', `/materials/${key}`, mayFollow ? 'material_missing_may_follow' : 'material_missing', title),
    );
}

function unneededMaterials(procedure: Procedure, facts: Facts, given: readonly string[]): PrecheckItem[] {
  const needed = new Set(materialsFor(procedure, facts).map(({ key }) => key));
  return procedure.materials
    .filter(({ key }) => given.includes(key) && !needed.has(key))
    .map(({ key, title }) => item('info', `/materials/${key}`, 'material_not_needed', title));
}

function unaskedFields(procedure: Procedure, facts: Facts, form: FormContent): PrecheckItem[] {
  const asked = new Set(visibleFields(procedure, facts));
  return procedure.form
    .flatMap(({ fields }) => fields)
    .filter((field) => !asked.has(field) && !isBlank(form[field.key]))
    .map(({ key, title }) => item('info', `/${key}`, 'field_not_asked', title));
}

function laneItem(procedure: Procedure, facts: Facts): PrecheckItem {
  const lane = laneOf(procedure, facts);
  const title = procedure.lanes.find(({ key }) => key === lane)?.title ?? { zh: lane, en: lane };
  return item('info', '', 'lane', title);
}

function item(severity: PrecheckSeverity, pointer: string, code: MessageCode, field: Bilingual): PrecheckItem {
  return { severity, pointer, code, message: messageOf(code, { field }) };
}
