/** `true` or `false` in a query; anything else is left for the check of its type. */
export const parseBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;
