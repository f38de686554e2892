import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#kernel';
import { newId } from '#platform';
import { ZonesService, type RecordedCalendar, type ZonePack } from '#zones';
import type { Facts, Procedure, ProcedureKind } from '#zones/procedure';
import type { Application, Form } from '../tables/application.entity.js';
import { timersOf, type DecisionInput, type Timer } from '../lifecycle/index.js';
import { factsOf } from '../procedure/index.js';

/** Rules of a zone for deciding: the procedure of an application, the calendar, the time. */
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

  /** Another version of the same procedure. */
  versionOf({ zoneId, kind }: Pick<Application, 'zoneId' | 'kind'>, version: number): Procedure {
    return this.zones.procedure(zoneId, kind, version);
  }

  /** Facts of a form of this application, by default the current one. */
  factsOf(application: Application, form = application.form): Facts {
    return this.factsBy(this.procedureOf(application), application, form);
  }

  /** Facts as another version of the procedure reads them. */
  factsBy(procedure: Procedure, application: Pick<Application, 'zoneId' | 'state'>, form: Form): Facts {
    const { positioning } = this.packOf(application);
    return factsOf(procedure, positioning, form, application.state.baseline);
  }

  calendarOf({ zoneId }: Pick<Application, 'zoneId'>): RecordedCalendar {
    return this.zones.calendar(zoneId);
  }

  /** Next timer as it follows from the state, whatever is stored in `next_due_at`. */
  nextTimer(application: Pick<Application, 'zoneId' | 'kind' | 'procedureVersion' | 'state'>): Timer | undefined {
    const { calendar } = this.calendarOf(application);
    return timersOf(this.procedureOf(application), application.state, calendar)[0];
  }

  /** Loads the zone's rules up to this revision, or later. */
  upTo(zoneId: string, revision: number): Promise<void> {
    return this.zones.upTo(zoneId, revision);
  }

  /** Loads the newest rules, for work that has read no revision. */
  refresh(zoneId: string): Promise<void> {
    return this.zones.refresh(zoneId);
  }

  contextFor(actor: Actor): DecisionInput {
    return { now: this.clock.now(), actor, calendar: this.calendarOf(actor).calendar, newId };
  }
}
