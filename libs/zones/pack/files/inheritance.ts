/** A procedure as its YAML states it: whole, or with `from` only what differs from another version. */
export type ProcedureText = Record<string, unknown>;

/** `entry@1`: how `from` names a version. */
export const versionName = ({ kind, version }: { kind?: unknown; version?: unknown }): string =>
  `${String(kind)}@${String(version)}`;

/** A version inherits everything but which one it is. */
const identity = ['zone', 'kind', 'version', 'from'];

/**
 * 沿用: what `text` says in full once it is filled up from `base`.
 * - A member that the text states holds; one that it states as null is left out.
 * - Maps (`limits`, `panel`, `cards`) are filled up member by member.
 * - A list of entries with keys says which there are and in what order; an entry that `base` has too is filled up
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

/** Within an entry `promised` and the like are replaced, but its own lists (`fields`, `checklist`) are filled up. */
const mergedList: Merge = (before, after) => {
  if (!isKeyedList(before) || !isKeyedList(after)) return after;
  const entryOf = (key: string) => before.find((entry) => keyOf(entry) === key) ?? {};
  return after.map((entry) => mergedMap(entryOf(keyOf(entry)), entry, mergedList));
};

/** Seats of the panel are known by their task, all other entries by their key. */
const keyOf = ({ key, task }: ProcedureText): string => String(key ?? task);

export const isMap = (value: unknown): value is ProcedureText =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeyedList = (value: unknown): value is ProcedureText[] =>
  Array.isArray(value) && value.every((entry) => isMap(entry) && ('key' in entry || 'task' in entry));
