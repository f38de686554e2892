import type { Procedure } from '#zones/procedure';

/** The next version of a procedure, with whatever the test changes in it. Conditions are compiled once for all versions. */
export function nextVersion(procedure: Procedure, change: (draft: Procedure) => void = () => undefined): Procedure {
  const copy = JSON.parse(JSON.stringify(procedure)) as Procedure;
  const draft = { ...copy, version: procedure.version + 1, facts: procedure.facts };
  change(draft);
  return draft;
}

/** A further desk examines; another is not asked any more; what is promised and allowed takes longer. */
function stricter(draft: Procedure): void {
  const opinions = draft.tasks.filter(({ kind }) => kind === 'opinion');
  const [first] = opinions;
  if (!first) return;
  const gone = opinions.at(-1);
  const further = { ...first, key: 'further-opinion', title: { zh: '补充意见', en: 'Further opinion' }, checklist: [] };
  draft.tasks = [...draft.tasks.filter((task) => task !== gone || task === first), further];
  draft.limits.statutory.workingDays += 5;
  for (const task of draft.tasks) task.promised &&= grown(task.promised);
}

const grown = (promised: Record<string, number>) =>
  Object.fromEntries(Object.entries(promised).map(([lane, days]) => [lane, days + 1]));

const known = new Map<string, Procedure>();

/** Another version than the one given, for histories: forth to the second, and back to the first. */
export function anotherVersion(procedure: Procedure, first: Procedure): Procedure {
  if (procedure !== first) return first;
  const version = known.get(first.kind) ?? nextVersion(first, stricter);
  known.set(first.kind, version);
  return version;
}
