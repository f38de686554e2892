import type { Bilingual } from '#kernel';
import type { Procedure } from './procedure.js';

export const changeKinds = ['added', 'removed', 'changed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A member that differs: `desk`, `when`, `workingDays` … Null for a missing one; JSON unless a text. */
export interface ChangedMember {
  name: string;
  /** Texts as they are, anything else as JSON; null where it is not said. */
  before: string | null;
  after: string | null;
}

/** 版本差异: one entry that differs between two versions of a procedure. */
export interface Difference {
  /** The part of the procedure: `limits`, `lanes`, `tasks`, `materials`, `fields`, `panel` … */
  part: string;
  key: string;
  change: ChangeKind;
  title: Bilingual;
  /** What of it is different; nothing where the whole is new or gone. */
  members: ChangedMember[];
}

type Thing = Record<string, unknown>;
type Parts = Map<string, Map<string, Thing>>;

/** Differences of `after` by part, except zone, kind and version. */
export function differencesBetween(before: Procedure, after: Procedure): Difference[] {
  const [old, young] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((part) => {
    const [gone, come] = [old.get(part) ?? new Map<string, Thing>(), young.get(part) ?? new Map<string, Thing>()];
    return [...new Set([...gone.keys(), ...come.keys()])].flatMap((key) =>
      differenceOf({ part, key }, gone.get(key), come.get(key)),
    );
  });
}

type Place = Pick<Difference, 'part' | 'key'>;

function differenceOf(place: Place, before: Thing | undefined, after: Thing | undefined): Difference[] {
  const title = titleOf(place, after ?? before ?? {});
  if (!before || !after) return [{ ...place, change: before ? 'removed' : 'added', title, members: [] }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const members = names
    .map((name) => ({ name, before: told(before[name]), after: told(after[name]) }))
    .filter((member) => member.before !== member.after);
  return members.length > 0 ? [{ ...place, change: 'changed', title, members }] : [];
}

function told(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(inOrder(value));
}

/** Value with sorted members, independent of the stored order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}

/** Parts of a procedure: each list with keys, and each other member as a part with one entry. */
function partsOf(procedure: Procedure): Parts {
  const { form, panel, limits } = procedure;
  const { seats, ...meeting } = panel;
  const others = without(procedure, 'zone', 'kind', 'version', 'form', 'panel', 'limits');
  const sections = form.map((section) => without(section, 'fields'));
  return new Map([
    ...Object.entries({ ...others, sections }).map(([part, value]) => [part, thingsIn(part, value)] as const),
    ['fields', byKey(form.flatMap(({ key, fields }) => fields.map((field) => ({ ...field, section: key }))))],
    ['limits', new Map(Object.entries(limits).map(([key, limit]) => [key, { ...limit }]))],
    ['panel', new Map([['panel', { ...meeting }]])],
    ['seats', byKey(seats.map(({ task, ...seat }) => ({ ...seat, key: task, title: voteTitle(procedure, task) })))],
  ]);
}

function thingsIn(part: string, value: unknown): Map<string, Thing> {
  if (Array.isArray(value)) return byKey(value as Thing[]);
  const thing = typeof value === 'object' && value !== null ? (value as Thing) : {};
  return new Map([[part, isTexts(thing) || Object.keys(thing).length === 0 ? { [part]: value } : thing]]);
}

/** A text in both languages is one member, not two. */
const isTexts = (thing: Thing): boolean => Object.keys(thing).sort().join() === 'en,zh';

const byKey = (things: readonly { key?: unknown }[]): Map<string, Thing> =>
  new Map(things.map((thing, place) => [typeof thing.key === 'string' ? thing.key : `${place}`, { ...thing }]));

const without = (thing: object, ...names: string[]): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

const voteTitle = ({ tasks }: Pick<Procedure, 'tasks'>, key: string) => tasks.find((task) => task.key === key)?.title;

const partTitles: Record<string, Bilingual> = {
  title: { zh: '事项名称', en: 'Name of the procedure' },
  summary: { zh: '事项说明', en: 'Summary of the procedure' },
  panel: { zh: '联审会规则', en: 'Rules of the joint panel' },
  papersToFollow: { zh: '容缺受理规则', en: 'Rule for papers to follow' },
};

const limitTitles: Record<string, Bilingual> = {
  acceptance: { zh: '受理审查时限', en: 'Limit for deciding on acceptance' },
  correction: { zh: '申请人补正时限', en: 'Time of the applicant for corrections' },
  statutory: { zh: '作出决定的时限', en: 'Limit for the decision' },
  statutoryExtension: { zh: '延长的时限', en: 'Extension of the limit' },
  joint: { zh: '联合审查的决定时限', en: 'Limit for the decision with the joint panel' },
  jointExtension: { zh: '联合审查延长的时限', en: 'Extension of the limit with the joint panel' },
  delivery: { zh: '送达时限', en: 'Limit for handing the decision over' },
  notice: { zh: '公示期', en: 'Notice period' },
};

function titleOf({ part, key }: Place, { title }: Thing): Bilingual {
  const own = part === 'limits' ? limitTitles[key] : ((title as Bilingual | undefined) ?? partTitles[key]);
  return own ?? { zh: key, en: key };
}
