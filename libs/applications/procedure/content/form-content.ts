export type FormContent = Record<string, unknown>;
