/** Content of a procedure's YAML: whole, or with `from` the differences only. */
export type ProcedureText = Record<string, unknown>;

/** `entry@1`: how `from` names a version. */
export const versionName = ({ kind, version }: { kind?: unknown; version?: unknown }): string =>
  `${String(kind)}@${String(version)}`;

/** Members that a version never inherits. */
const identity = ['zone', 'kind', 'version', 'from'];

/**
 * 沿用: fills `text` up from `base`.
 * - A stated member holds; a null member is left out.
 * - Maps (`limits`, `panel`, `cards`) are filled up member by member.
 * - A list with keys states all entries in order; an entry that `base` has too is filled up
 *   from it, each of its members as a whole.
 */
export function filledUp(base: ProcedureText, text: ProcedureText): ProcedureText {
  const inherited = Object.fromEntries(Object.entries(base).filter(([name]) => !identity.includes(name)));
  return mergedMap(inherited, { ...text, from: null }, mergedMember);
}

type Merge = (before: unknown, after: unknown) => unknown;

function mergedMap(before: ProcedureText, after: ProcedureText, merge: Merge): ProcedureText {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const members = names.map((name) => [name, name in after ? merge(before[name], after[name]) : before[name]] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== null && value !== undefined));
}

const mergedMember: Merge = (before, after) =>
  isMap(before) && isMap(after) ? mergedMap(before, after, mergedMember) : mergedList(before, after);

/** Maps within an entry (`promised`) are replaced; its lists (`fields`, `checklist`) are filled up. */
const mergedList: Merge = (before, after) => {
  if (!isKeyedList(before) || !isKeyedList(after)) return after;
  const entryOf = (key: string) => before.find((entry) => keyOf(entry) === key) ?? {};
  return after.map((entry) => mergedMap(entryOf(keyOf(entry)), entry, mergedList));
};

/** Key of an entry; seats of the panel have their task instead. */
const keyOf = ({ key, task }: ProcedureText): string => String(key ?? task);

export const isMap = (value: unknown): value is ProcedureText =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeyedList = (value: unknown): value is ProcedureText[] =>
  Array.isArray(value) && value.every((entry) => isMap(entry) && ('key' in entry || 'task' in entry));
