import type { ReactNode } from 'react';

/** A field without a value of its own, as `Form.Item` expects. */
export interface Controlled<Value> {
  value?: Value;
  onChange?: (value: Value) => void;
}

/** Label and help of a field. */
export interface Named {
  id: string;
  label: string;
  help?: string;
  error?: ReactNode;
  required?: boolean;
}
