import type { FieldDefinition } from '#zones/procedure';
import type { FormValue } from '../api/types';
import type { FieldParts } from '../fields/field-frame';

/** The part of a field that its control needs. */
export type DrawnField = Omit<FieldDefinition, 'title' | 'help' | 'required'>;

export interface ControlProps {
  field: DrawnField;
  value: FormValue | undefined;
  parts: FieldParts;
  onChange: (value: FormValue) => void;
}
