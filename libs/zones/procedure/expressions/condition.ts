/** A CEL expression over the declared facts, yielding a bool. */
export type Condition = string;
