import { Input } from 'antd';
import type { Controlled } from './controlled';
import type { FieldParts } from './field-frame';

interface Props extends Controlled<string>, Partial<FieldParts> {
  min?: string;
  max?: string;
  'aria-label'?: string;
}

/** A day, `YYYY-MM-DD`; empty while there is none. */
export function DayInput({ onChange, ...rest }: Props) {
  return <Input {...rest} type="date" onChange={(event) => onChange?.(event.target.value)} />;
}
