import type { Bilingual, Titled } from '#kernel';
import { stageRules, stages } from '#projects';
import type { ZonePack } from '#zones';
import type { TotalsRow } from './totals.sql.js';
import {
  headlineStandings,
  nothing,
  type Group,
  type Grouping,
  type Headline,
  type OpenTotals,
  type Standing,
  type StageTotals,
} from './totals.js';

type Pack = Pick<ZonePack, 'zone' | 'positioning'>;

/** Filter of the project list for each grouping. */
const filterOf: Record<Grouping, string> = {
  tier: 'tier',
  sector: 'sector',
  businessType: 'businessType',
  stage: 'stage',
  functionalArea: 'area',
};

// prettier-ignore
const tierTitles: Record<string, Bilingual> = {
  core:     { zh: '核心产业', en: 'Core' },
  key:      { zh: '重点产业', en: 'Key' },
  extended: { zh: '拓展产业', en: 'Extended' },
  outside:  { zh: '定位之外', en: 'Outside the positioning' },
};

const awaiting: Bilingual = { zh: '申报待受理', en: 'Submitted, not yet accepted' };

/** In order; what awaits acceptance comes before what is proposed. */
const standings: readonly Standing[] = stages.flatMap((stage) =>
  stage === 'proposed' ? (['awaiting', stage] as const) : [stage],
);

/** Filter of the project list for what stands there, and nothing else. */
function standingFilter(standing: string): Record<string, string> {
  if (standing === 'awaiting') return { stage: 'proposed', awaiting: 'true' };
  return standing === 'proposed' ? { stage: standing, awaiting: 'false' } : { stage: standing };
}

/** Keys of the zone in its order; empty groups are shown too. */
const known: Record<Grouping, (pack: Pack) => Titled[]> = {
  tier: ({ positioning }) => [...new Set(positioning.sectors.map(({ tier }) => tier))].map(titledTier),
  sector: ({ positioning }) => positioning.sectors,
  businessType: ({ zone }) => zone.businessTypes,
  stage: () => standings.map((key) => ({ key, title: key === 'awaiting' ? awaiting : stageRules[key].title })),
  functionalArea: ({ zone }) => zone.functionalAreas,
};

const titledTier = (key: string): Titled => ({ key, title: tierTitles[key] ?? { zh: key, en: key } });

/** Query that lists the projects behind a figure. */
export interface Listing {
  path: string;
  asOf?: string;
}

export function queryOf({ path, asOf }: Listing, filters: Record<string, string>): string {
  return `${path}?${new URLSearchParams({ ...filters, ...(asOf && { asOf }) }).toString()}`;
}

export function headlineOf(rows: readonly TotalsRow[], listing: Listing): Headline {
  const whole = rows.filter(({ key, everAdmitted }) => key === null && !everAdmitted);
  const admissions = rows.filter(({ everAdmitted }) => everAdmitted);
  const ever = { everAdmitted: 'true' };
  const of = (one: (typeof headlineStandings)[number]) =>
    opened(
      whole.find(({ stage }) => stage === one),
      queryOf(listing, standingFilter(one)),
    );
  return {
    proposed: of('proposed'),
    reserve: of('reserve'),
    admitted: of('admitted'),
    awaiting: of('awaiting'),
    everAdmitted: {
      ...opened(
        admissions.find(({ stage }) => stage === null),
        queryOf(listing, ever),
      ),
      stages: stagesOf(admissions, listing, ever),
    },
  };
}

/** 合计: each project once. */
export function totalOf(rows: readonly TotalsRow[], listing: Listing): OpenTotals {
  const total = rows.find(({ key, stage, everAdmitted }) => key === null && stage === null && !everAdmitted);
  return opened(total, queryOf(listing, {}));
}

/** Groups of the zone, then those found only in rows, such as a former sector. */
export function groupsOf(by: Grouping, rows: readonly TotalsRow[], pack: Pack, listing: Listing): Group[] {
  const keyed = rows.filter((row) => row.key !== null);
  const titled = known[by](pack).map(({ key, title }) => ({ key, title }));
  const strange = new Set(keyed.flatMap(({ key }) => (titled.some((one) => one.key === key) ? [] : (key ?? []))));
  const others = [...strange]
    .sort()
    .map((key) => (by === 'tier' ? titledTier(key) : { key, title: { zh: key, en: key } }));
  return [...titled, ...others].map(({ key, title }) => {
    const filter = by === 'stage' ? standingFilter(key) : { [filterOf[by]]: key };
    const ofKey = keyed.filter((row) => row.key === key);
    const whole = ofKey.find(({ stage }) => stage === null);
    return { key, title, ...opened(whole, queryOf(listing, filter)), stages: stagesOf(ofKey, listing, filter) };
  });
}

function stagesOf(rows: readonly TotalsRow[], listing: Listing, filter: Record<string, string>): StageTotals[] {
  return standings.flatMap((standing) => {
    const row = rows.find((one) => one.stage === standing);
    return row
      ? [{ stage: standing, ...opened(row, queryOf(listing, { ...filter, ...standingFilter(standing) })) }]
      : [];
  });
}

function opened(row: TotalsRow | undefined, query: string): OpenTotals {
  const { projects, rdDesign, rdDesignShare, investmentCny, importUsd, exportUsd, tradeUsd, floorAreaSqm } =
    row ?? nothing;
  return {
    projects,
    rdDesign,
    rdDesignShare,
    investmentCny,
    importUsd,
    exportUsd,
    tradeUsd,
    floorAreaSqm,
    query,
  };
}
