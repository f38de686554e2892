/** Rules of `Form.Item`: a form can be sent once all hold. */
export const given = [{ required: true }];
export const textGiven = [{ required: true, whitespace: true }];

/** The texts without spaces around them. */
export function trimmed<Values extends object>(values: Values): Values {
  const entries = Object.entries(values) as [string, unknown][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as Values;
}
