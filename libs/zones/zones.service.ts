import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { NotFound } from '#kernel';
import { loadZonePack } from './pack/load-zone-pack.js';
import type { Procedure, ProcedureKind } from './procedure/index.js';
import type { ZonePack } from './zone.js';

/** 园区: every zone pack in one folder, read and checked once at start. */
@Injectable()
export class ZonesService {
  private readonly packs: ReadonlyMap<string, ZonePack>;

  /** @throws ZonePackInvalid when any pack in `folder` has a mistake. */
  constructor(folder: string) {
    this.packs = new Map(packFolders(folder).map((one) => [path.basename(one), loadZonePack(one)]));
  }

  list(): ZonePack[] {
    return [...this.packs.values()];
  }

  /** @throws NotFound when there is no such zone. */
  zone(key: string): ZonePack {
    const pack = this.packs.get(key);
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
}

/** Every folder that holds a zone.yaml, or should. */
function packFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(folder, name))
    .sort();
}
