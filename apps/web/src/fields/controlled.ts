import type { ReactNode } from 'react';

/** A field that keeps no value of its own: a form, or whoever draws it, gives it one. */
export interface Controlled<Value> {
  value?: Value;
  onChange?: (value: Value) => void;
}

/** What every field is named and helped by. */
export interface Named {
  id: string;
  label: string;
  help?: string;
  error?: ReactNode;
  required?: boolean;
}
