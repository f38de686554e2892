import type { Controlled, Named } from './controlled';
import { DayInput } from './day-input';
import { FieldFrame } from './field-frame';

interface Props extends Named, Controlled<string> {
  min?: string;
  max?: string;
  withTime?: boolean;
}

export function DayField({ value, onChange, min, max, withTime, ...named }: Props) {
  return (
    <FieldFrame {...named}>
      {(parts) => <DayInput {...parts} min={min} max={max} withTime={withTime} value={value} onChange={onChange} />}
    </FieldFrame>
  );
}
