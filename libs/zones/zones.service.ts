import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarOf, chinaCalendar, chinaNotices, type ZoneCalendar } from '#calendar';
import { NotFound } from '#kernel';
import { queryPrepared } from '#platform';
import type { Procedure, ProcedureKind } from './procedure/index.js';
import { withPersonalFields } from './personal-fields.js';
import { recordedRules, revisionOfZone, type NumberedAct, type RecordedRules } from './rules/zone-rules.sql.js';
import type { ZonePack } from './model/zone.js';

/** The calendar of a zone with its recorded acts. */
export interface RecordedCalendar {
  calendar: ZoneCalendar;
  /** Revision of the last correction; 0 without any. */
  revision: number;
  acts: readonly NumberedAct[];
}

interface ZoneRules {
  revision: number;
  calendar: RecordedCalendar;
  pack: ZonePack;
}

const uncorrected: RecordedCalendar = { calendar: chinaCalendar, revision: 0, acts: [] };

/**
 * 园区: zone packs and the rules recorded in the database, held in memory. Changes by
 * another process arrive once `upTo` is called with their revision.
 */
@Injectable()
export class ZonesService implements OnModuleInit {
  private readonly rules = new Map<string, ZoneRules>();

  constructor(
    private readonly packs: ReadonlyMap<string, ZonePack>,
    private readonly db: DataSource,
  ) {}

  async onModuleInit(): Promise<void> {
    for (const zone of this.packs.keys()) await this.load(zone);
  }

  /**
   * The pack with the published versions of procedures.
   * @throws NotFound when there is no such zone.
   */
  zone(key: string): ZonePack {
    const pack = this.rules.get(key)?.pack ?? this.packs.get(key);
    if (!pack) throw new NotFound('zone');
    return pack;
  }

  /**
   * A version of a procedure; without `version` the one in force, which is the highest.
   * @throws NotFound when the zone, the procedure or the version does not exist.
   */
  procedure(zone: string, kind: ProcedureKind, version?: number): Procedure {
    const versions = this.zone(zone).procedures.filter((one) => one.kind === kind);
    const highest = Math.max(...versions.map((one) => one.version));
    const procedure = versions.find((one) => one.version === (version ?? highest));
    if (!procedure) throw new NotFound('procedure');
    return procedure;
  }

  calendar(zone: string): RecordedCalendar {
    return this.rules.get(zone)?.calendar ?? uncorrected;
  }

  /** Loads the rules unless this revision or a later one is known. */
  async upTo(zone: string, revision: number): Promise<void> {
    if ((this.rules.get(zone)?.revision ?? 0) < revision) await this.load(zone);
  }

  /** Checks for changed rules, for jobs and requests without a session. */
  async refresh(zone: string): Promise<void> {
    const [row] = await queryPrepared<{ revision: number }>(this.db, revisionOfZone, [zone]);
    await this.upTo(zone, row?.revision ?? 0);
  }

  /** Loads in one statement, as of one moment; late answers do not replace newer ones. */
  private async load(zone: string): Promise<void> {
    const pack = this.packs.get(zone);
    const [recorded] = await this.db.query<RecordedRules[]>(recordedRules, [zone]);
    if (!pack || !recorded || recorded.revision < (this.rules.get(zone)?.revision ?? 0)) return;
    this.rules.set(zone, rulesFrom(pack, recorded));
  }
}

function rulesFrom(pack: ZonePack, { revision, acts, procedures }: RecordedRules): ZoneRules {
  const calendar = { calendar: calendarOf(chinaNotices, acts), revision: acts.at(-1)?.revision ?? 0, acts };
  return { revision, calendar, pack: { ...pack, procedures: withPublished(pack.procedures, procedures) } };
}

/** A published version wins over a file of the same number. */
function withPublished(files: readonly Procedure[], published: readonly Procedure[]): Procedure[] {
  const isPublished = (file: Procedure) =>
    published.some(({ kind, version }) => kind === file.kind && version === file.version);
  return [...files.filter((file) => !isPublished(file)), ...published.map((one) => withPersonalFields(one, files))];
}
