import { asksForIndustry, type FieldType } from '#zones/procedure';
import { Input } from 'antd';
import { createElement, useState, type ComponentType } from 'react';
import { DayInput } from '../fields/day-input';
import { AmountControl, isAmountField } from './amount-control';
import { ChoiceControl, ChoicesControl, YesNoControl } from './choice-controls';
import { IndustryControl } from './industry-control';
import { NumberControl } from './number-controls';
import type { ControlProps, DrawnField } from './props';
import { SectorCards } from './sector-cards';
import { textOf } from './text-of';

function TextControl({ field, value, parts, onChange }: ControlProps) {
  return (
    <Input
      {...parts}
      maxLength={field.maxLength}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
}

/** What is no day stays in the field while it is typed, and is named beside it afterwards. */
function DateControl({ value, parts, onChange }: ControlProps) {
  const [day, setDay] = useState(typeof value === 'string' ? value : '');
  const choose = (next: string) => {
    setDay(next);
    onChange(next || null);
  };
  const keep = (typed: string) => onChange(typed.trim() ? { typed } : null);
  return <DayInput {...parts} value={day} onChange={choose} onUnread={keep} />;
}

function LongTextControl({ field, value, parts, onChange }: ControlProps) {
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
}

const controls: Record<FieldType, ComponentType<ControlProps>> = {
  text: TextControl,
  date: DateControl,
  longText: LongTextControl,
  integer: NumberControl,
  decimal: NumberControl,
  boolean: YesNoControl,
  choices: ChoicesControl,
  choice: ChoiceControl,
};

function controlFor(field: DrawnField): ComponentType<ControlProps> {
  if (field.optionsFrom === 'sectors' && field.type === 'choice') return SectorCards;
  if (asksForIndustry(field)) return IndustryControl;
  return isAmountField(field) ? AmountControl : controls[field.type];
}

/** The control that fits the type of a field of the procedure. */
export function FieldControl(props: ControlProps) {
  const Control = controlFor(props.field);
  return createElement(Control, props);
}

/** Groups of controls have a legend instead of a label. */
export const isGroup = ({ type }: DrawnField): boolean => ['choice', 'choices', 'boolean'].includes(type);
