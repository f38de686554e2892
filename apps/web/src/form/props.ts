import type { FieldDefinition } from '#zones/procedure';
import type { FormValue } from '../api/types';
import type { FieldParts } from '../fields/field-frame';

/** What of a field its control is drawn from; the frame around it has the rest. */
export type DrawnField = Omit<FieldDefinition, 'title' | 'help' | 'required'>;

export interface ControlProps {
  field: DrawnField;
  value: FormValue | undefined;
  parts: FieldParts;
  onChange: (value: FormValue) => void;
}
