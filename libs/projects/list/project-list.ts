import type { SelectQueryBuilder } from 'typeorm';
import { containing, isAmount, searched } from '#kernel';
import type { Tier } from '#zones';
import type { Project } from '../tables/project.entity.js';
import type { Stage } from '../stages/stages.js';
import { isRecordable, type AsOfView } from './as-of.js';
import { awaitsAcceptance, wasAdmitted } from './standing.sql.js';

export const projectSorts = ['code', '-code', 'investmentCny', '-investmentCny', 'recordedOn', '-recordedOn'] as const;
export type ProjectSort = (typeof projectSorts)[number];
type SortKey = 'code' | 'investmentCny' | 'recordedOn';

/** End of a page: sorted value and id. */
export interface ProjectPlace {
  value: string;
  id: string;
}

export interface ProjectFilter {
  stages?: readonly Stage[];
  tier?: Tier;
  sector?: string;
  businessType?: string;
  area?: string;
  rdDesign?: boolean;
  /** 申报待受理: proposed by a submission alone that is not accepted yet. */
  awaiting?: boolean;
  /** Admitted at some time. */
  everAdmitted?: boolean;
  /** Part of a name, code or enterprise, at least two characters. */
  text?: string;
  sort?: ProjectSort;
  after?: ProjectPlace | null;
  limit: number;
}

/** Unknown figures sort below all known ones. */
const unknown = '-1';

const keys: Record<SortKey, { value: (one: Project) => string; is: (value: string) => boolean; type: string }> = {
  code: { value: ({ code }) => code, is: (value) => /^[A-Z0-9-]{1,32}$/.test(value), type: 'varchar' },
  investmentCny: {
    value: ({ investmentCny }) => investmentCny ?? unknown,
    is: (value) => value === unknown || isAmount(value),
    type: 'numeric',
  },
  recordedOn: { value: ({ recordedOn }) => recordedOn, is: isRecordable, type: 'date' },
};

const keyOf = (sort: ProjectSort) => sort.replace('-', '') as SortKey;

/** End of a page in this order. */
export const placeOf = (sort: ProjectSort, last: Project): ProjectPlace => ({
  value: keys[keyOf(sort)].value(last),
  id: last.id,
});

/** Whether a value fits this order. */
export const isPlaceIn = (sort: ProjectSort, value: string): boolean => keys[keyOf(sort)].is(value);

/** Written-out casts: TypeORM would read `::text` as a parameter. */
export function applyFilter(projects: SelectQueryBuilder<Project>, filter: ProjectFilter, view: AsOfView): void {
  const { figures } = view;
  const { stages, tier, sector, businessType, area, rdDesign, text } = filter;
  const given: [unknown, string, object][] = [
    [stages, `${figures}.stage IN (:...stages)`, { stages }],
    [tier, `${figures}.tier = :tier`, { tier }],
    [sector, `${figures}.sector = :sector`, { sector }],
    [businessType, `${figures}.businessTypes @> CAST(ARRAY[:businessType] AS text[])`, { businessType }],
    [area, `${figures}.functionalArea = :area`, { area }],
    [rdDesign, `${figures}.rdDesign = :rdDesign`, { rdDesign }],
    [text, matches(figures), { text: containing(text ?? '') }],
  ];
  for (const [value, condition, parameters] of given) if (value !== undefined) projects.andWhere(condition, parameters);
  applyStanding(projects, filter, view);
}

/** What a stage alone does not say, at the instant of the view. */
function applyStanding(projects: SelectQueryBuilder<Project>, filter: ProjectFilter, view: AsOfView): void {
  const looked = { project: 'p.id', stage: `${view.figures}.stage`, at: 'CAST(:lookedAt AS timestamptz)' };
  const asked: [boolean | undefined, string][] = [
    [filter.awaiting, awaitsAcceptance(looked)],
    [filter.everAdmitted, wasAdmitted(looked)],
  ];
  const lookedAt = view.instant ?? 'infinity';
  for (const [holds, condition] of asked)
    if (holds !== undefined)
      projects.andWhere(`${condition} = :${String(holds)}`, { lookedAt, [String(holds)]: holds });
}

const matches = (figures: string) =>
  `(${['nameZh', 'nameEn', 'enterpriseName', 'uscc']
    .map((name) => `${figures}.${name}`)
    .concat('p.code')
    .map((column) => `${searched(column)} LIKE :text`)
    .join(' OR ')})`;

/** Pages by key, never by offset: deep pages cost no more. */
export function applyOrder(projects: SelectQueryBuilder<Project>, filter: ProjectFilter, { figures }: AsOfView): void {
  const { sort = 'code', after, limit } = filter;
  const key = keyOf(sort);
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const beyond = direction === 'DESC' ? '<' : '>';
  const sorted = key === 'investmentCny' ? `COALESCE(${figures}.investmentCny, ${unknown})` : `p.${key}`;
  const place = `(CAST(:value AS ${keys[key].type}), CAST(:id AS uuid))`;
  if (after) projects.andWhere(`(${sorted}, p.id) ${beyond} ${place}`, after);
  projects
    .orderBy(inOrder(projects, sorted), direction)
    .addOrderBy('p.id', direction)
    .limit(limit + 1);
}

/** Orders by a column, or by the alias of an expression. */
function inOrder(projects: SelectQueryBuilder<Project>, sorted: string): string {
  if (/^\w\.\w+$/.test(sorted)) return sorted;
  projects.addSelect(sorted, 'sorted');
  return 'sorted';
}
