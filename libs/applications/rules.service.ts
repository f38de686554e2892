import { Injectable } from '@nestjs/common';
import { chinaCalendar } from '#calendar';
import { Clock, type Actor } from '#kernel';
import { newId } from '#platform';
import { ZonesService, type ZonePack } from '#zones';
import type { Procedure, ProcedureKind } from '#zones/procedure';
import type { Application } from './application.entity.js';
import type { Circumstances } from './lifecycle/index.js';

/** What deciding takes from outside: the procedure an application began with, the calendar, the time. */
@Injectable()
export class RulesService {
  constructor(
    private readonly zones: ZonesService,
    private readonly clock: Clock,
  ) {}

  /** A running application keeps the version it began with. */
  procedureOf({
    zoneId,
    kind,
    procedureVersion,
  }: Pick<Application, 'zoneId' | 'kind' | 'procedureVersion'>): Procedure {
    return this.zones.procedure(zoneId, kind, procedureVersion);
  }

  currentProcedure(zoneId: string, kind: ProcedureKind): Procedure {
    return this.zones.procedure(zoneId, kind);
  }

  packOf({ zoneId }: Pick<Application, 'zoneId'>): ZonePack {
    return this.zones.zone(zoneId);
  }

  circumstances(actor: Actor): Circumstances {
    return { now: this.clock.now(), actor, calendar: chinaCalendar, newId };
  }
}
