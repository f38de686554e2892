import type { Controlled, Named } from './controlled';
import { DayInput } from './day-input';
import { FieldFrame } from './field-frame';

interface Props extends Named, Controlled<string> {
  min?: string;
  max?: string;
}

export function DayField({ value, onChange, min, max, ...named }: Props) {
  return (
    <FieldFrame {...named}>
      {(parts) => <DayInput {...parts} min={min} max={max} value={value} onChange={onChange} />}
    </FieldFrame>
  );
}
