/** Rules of a form: a dialog can be sent once all of them hold. */
export const given = [{ required: true }];
export const textGiven = [{ required: true, whitespace: true }];

/** What was typed, without spaces around it. */
export function trimmed<Values extends object>(values: Values): Values {
  const entries = Object.entries(values) as [string, unknown][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as Values;
}
