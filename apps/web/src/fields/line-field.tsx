import { Input } from 'antd';
import type { Controlled, Named } from './controlled';
import { FieldFrame } from './field-frame';

interface Props extends Named, Controlled<string> {
  type?: 'text' | 'email' | 'number';
  maxLength?: number;
}

/** A text of one line. */
export function LineField({ value, onChange, type, maxLength, ...named }: Props) {
  return (
    <FieldFrame {...named}>
      {(parts) => (
        <Input
          {...parts}
          type={type}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
