import type { Bilingual } from '#kernel';

export type FormContent = Record<string, unknown>;

export interface FormProblem {
  /** JSON Pointer into the form. */
  pointer: string;
  code: string;
  message: Bilingual;
}
