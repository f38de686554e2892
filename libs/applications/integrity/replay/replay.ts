import type { Sql } from '#platform';
import type { Procedure } from '#zones/procedure';
import { eventHash } from '../../evidence/hash-chain.js';
import { fold, type ApplicationEvent, type ApplicationState } from '../../lifecycle/index.js';
import type { RulesService } from '../../commands/rules.service.js';
import { differencesOf, fieldsThatDiffer, type RowDifference } from './row-differences.js';
import { mirrors, type Replayed } from './mirrored.js';
import { page, storedAfter, type Row, type Stored, type StoredEvent } from './stored.sql.js';

/** A stored value that does not follow from the events of its application. */
export interface Difference extends RowDifference {
  applicationId: string;
  number: string | null;
  /** `state`: not the fold of the events · `chain`: an event was altered, added or removed · else the table. */
  what: 'state' | 'chain' | keyof typeof mirrors;
}

export interface ReplayResult {
  applications: number;
  events: number;
  differences: Difference[];
}

/**
 * 重放核验: folds the events of every application anew and compares state, columns and rows with the result. It reads page
 * by page in short statements, so it may run during office hours.
 */
export async function replay(db: Sql, rules: RulesService): Promise<ReplayResult> {
  const result: ReplayResult = { applications: 0, events: 0, differences: [] };
  let rows: Stored[] = [];
  do {
    rows = await storedAfter(db, rows.at(-1)?.id ?? nil);
    for (const zone of new Set(rows.map(({ application }) => String(application.zoneId)))) await rules.refresh(zone);
    result.applications += rows.length;
    result.events += rows.reduce((sum, { events }) => sum + events.length, 0);
    result.differences.push(...rows.flatMap((stored) => differencesIn(stored, rules)));
  } while (rows.length === page);
  return result;
}

const nil = '00000000-0000-0000-0000-000000000000';

type Found = RowDifference & Pick<Difference, 'what'>;

function differencesIn(stored: Stored, rules: RulesService): Difference[] {
  const { id, number, events } = stored;
  const happened = events.map(({ type, data }) => ({ type, ...data }) as ApplicationEvent);
  const state = fold(happened);
  const found: Found[] = [
    ...inState(stored.state, state),
    ...inChain(id, events),
    ...inMirrors(stored, { state, events: happened }, rules),
  ];
  return found.map((difference) => ({ applicationId: id, number, ...difference }));
}

const inState = (stored: Row, state: ApplicationState): Found[] =>
  fieldsThatDiffer(stored, { ...state }).map((difference) => ({ what: 'state', row: null, ...difference }));

function inMirrors(stored: Stored, folded: Pick<Replayed, 'state' | 'events'>, rules: RulesService): Found[] {
  const { state } = folded;
  const procedure = knownProcedure(state, rules);
  if (!procedure) return [noSuchVersion(stored, state)];
  const nextDueAt = rules.nextTimer({ ...state, state })?.at ?? null;
  const { numberPrefix } = rules.packOf(state).zone;
  const calendarRevision = rules.calendarOf(state).revision;
  const replayed = { ...folded, procedure, nextDueAt, numberPrefix, calendarRevision };
  return (Object.keys(mirrors) as (keyof typeof mirrors)[]).flatMap((what) => {
    const { key, stored: rows, derived } = mirrors[what](stored, replayed);
    return differencesOf(key, rows, derived).map((difference) => ({ what, ...difference }));
  });
}

function knownProcedure(state: ApplicationState, rules: RulesService): Procedure | null {
  try {
    return rules.procedureOf(state);
  } catch {
    return null;
  }
}

/** The only difference reported for an application whose procedure is missing. */
const noSuchVersion = ({ id }: Stored, { procedureVersion: stored }: ApplicationState): Found => ({
  what: 'application',
  row: id,
  field: 'procedureVersion',
  stored,
  derived: null,
});

/** First event whose number or hash does not follow from the one before. */
function inChain(applicationId: string, events: StoredEvent[]): Found[] {
  const broken = events.find(({ previousHash, hash, ...event }, place) => {
    const before = events[place - 1]?.hash ?? '';
    return (
      event.seq !== place + 1 || previousHash !== before || hash !== eventHash({ ...event, applicationId }, before)
    );
  });
  if (!broken) return [];
  return [{ what: 'chain', row: `${broken.seq}`, field: 'hash', stored: broken.hash, derived: null }];
}
