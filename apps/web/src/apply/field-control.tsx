import type { FieldDefinition } from '#zones/procedure';
import { Input } from 'antd';
import type { FormValue } from '../api/types';
import type { FieldParts } from '../display/field-frame';
import { AmountControl, isAmountField } from './amount-control';
import { ChoiceControl, ChoicesControl, YesNoControl } from './choice-controls';
import { DecimalControl, IntegerControl } from './number-controls';
import { SectorCards } from './sector-cards';

export interface ControlProps {
  field: FieldDefinition;
  value: FormValue | undefined;
  parts: FieldParts;
  onChange: (value: FormValue) => void;
}

const textOf = (value: FormValue | undefined): string => (typeof value === 'string' ? value : '');

/** The control that fits the type of a field of the procedure. */
export function FieldControl(props: ControlProps) {
  const { field, value, parts, onChange } = props;
  switch (field.type) {
    case 'text':
      return (
        <Input
          {...parts}
          maxLength={field.maxLength}
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value || null)}
        />
      );
    case 'longText':
      return (
        <Input.TextArea
          {...parts}
          rows={5}
          showCount={field.maxLength !== undefined}
          maxLength={field.maxLength}
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value || null)}
        />
      );
    case 'date':
      return (
        <Input
          {...parts}
          type="date"
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value || null)}
        />
      );
    case 'integer':
      return <IntegerControl {...props} />;
    case 'decimal':
      return isAmountField(field) ? <AmountControl {...props} /> : <DecimalControl {...props} />;
    case 'boolean':
      return <YesNoControl {...props} />;
    case 'choices':
      return <ChoicesControl {...props} />;
    case 'choice':
      return field.optionsFrom === 'sectors' ? <SectorCards {...props} /> : <ChoiceControl {...props} />;
  }
}

/** These are groups of several controls: a legend names them, not a label. */
export const isGroup = ({ type }: FieldDefinition): boolean => ['choice', 'choices', 'boolean'].includes(type);
