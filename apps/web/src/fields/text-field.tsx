import { Input } from 'antd';
import type { Controlled, Named } from './controlled';
import { FieldFrame } from './field-frame';

interface Props extends Named, Controlled<string> {
  rows?: number;
  autoFocus?: boolean;
}

/** A text of several lines. */
export function TextField({ value, onChange, rows = 4, autoFocus, ...named }: Props) {
  return (
    <FieldFrame {...named}>
      {(parts) => (
        <Input.TextArea
          {...parts}
          autoFocus={autoFocus}
          rows={rows}
          value={value}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
