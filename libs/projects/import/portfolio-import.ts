import type { DataSource } from 'typeorm';
import { dayOf } from '#calendar';
import { InvalidContent, type Actor } from '#kernel';
import { newId } from '#platform';
import type { Positioning, ZoneFacts } from '#zones';
import type { ProjectFigures } from '../figures/figures.js';
import { tierOf, type KnownKeys } from '../figures/zone-keys.js';
import { startOfDay } from '../list/as-of.js';
import { textOf } from './file-text.js';
import { faultsOf } from './portfolio-check.js';
import { asWritten, type Line } from './portfolio-columns.js';
import { linesOf } from './portfolio-lines.js';
import { lockImport, recordRows } from './portfolio-import.sql.js';

export interface PortfolioFile {
  /** Text, or a file in any encoding that spreadsheets save; one header line with the columns of the zone pack's portfolio.csv. */
  csv: string | Buffer;
  zone: Pick<ZoneFacts, 'key' | 'businessTypes' | 'functionalAreas'>;
  positioning: Positioning;
  /** Instant of the import. */
  at: Date;
  actor: Pick<Actor, 'id'>;
}

export interface Imported {
  created: number;
  /** Number of projects whose code is known; they stay unchanged. */
  alreadyThere: number;
}

/**
 * 导入项目库: adds the projects of a file, all or none, each from its recorded day. Importing the same
 * file again adds nothing. Throws {@link InvalidContent} with line and column of each fault.
 */
export async function importPortfolio(db: DataSource, file: PortfolioFile): Promise<Imported> {
  const { csv, zone, positioning, at, actor } = file;
  const places = { zone, positioning };
  const text = typeof csv === 'string' ? csv : textOf(csv);
  const lines = linesOf(text).map(({ number, cells }) => ({ number, cells: asWritten(cells) }));
  const faults = faultsOf(lines, places, dayOf(at));
  if (faults.length > 0) throw new InvalidContent(faults);
  const rows = lines.map(({ cells }) => rowOf(cells, places));
  return db.transaction(async (tx) => {
    await tx.query(lockImport, [zone.key]);
    const [done] = await tx.query<{ created: number }[]>(recordRows, [zone.key, actor.id, JSON.stringify(rows)]);
    const created = done?.created ?? 0;
    return { created, alreadyThere: rows.length - created };
  });
}

function rowOf(cells: Line, places: KnownKeys) {
  const { code, stage, note, recorded_on: recordedOn } = cells;
  const figures = {
    ...figuresIn(cells, places),
    code,
    recordedOn,
    note: orNull(note),
    illustrative: isIllustrative(note),
  };
  return { id: newId(), stage, figures, at: startOfDay(recordedOn) };
}

function figuresIn(cells: Line, places: KnownKeys): ProjectFigures {
  return {
    nameZh: cells.name_zh,
    nameEn: orNull(cells.name_en),
    enterpriseName: cells.enterprise_zh,
    uscc: cells.uscc,
    tier: tierOf(places, cells.sector),
    sector: cells.sector,
    businessTypes: cells.business_types.split(';'),
    functionalArea: cells.functional_area,
    rdDesign: cells.rd_design === 'true',
    investmentCny: orNull(cells.investment_cny),
    importUsd: orNull(cells.import_usd),
    exportUsd: orNull(cells.export_usd),
    floorAreaSqm: orNull(cells.floor_area_sqm),
    jobs: cells.jobs === '' ? null : Number(cells.jobs),
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Note that marks an invented row. */
const isIllustrative = (note: string): boolean => note === 'illustrative';
