import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#kernel';
import { newId } from '#platform';
import { ZonesService, type RecordedCalendar, type ZonePack } from '#zones';
import type { Facts, Procedure, ProcedureKind } from '#zones/procedure';
import type { Application, Form } from '../tables/application.entity.js';
import { timersOf, type DecisionInput, type Timer } from '../lifecycle/index.js';
import { factsOf } from '../procedure/index.js';

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

  /** A version that this application could go on by. */
  versionOf({ zoneId, kind }: Pick<Application, 'zoneId' | 'kind'>, version: number): Procedure {
    return this.zones.procedure(zoneId, kind, version);
  }

  /** What a form of this application says; without one, that which stands in it now. */
  factsOf(application: Application, form = application.form): Facts {
    return this.factsBy(this.procedureOf(application), application, form);
  }

  /** The same as another version of the procedure reads it. */
  factsBy(procedure: Procedure, application: Pick<Application, 'zoneId' | 'state'>, form: Form): Facts {
    const { positioning } = this.packOf(application);
    return factsOf(procedure, positioning, form, application.state.baseline);
  }

  calendarOf({ zoneId }: Pick<Application, 'zoneId'>): RecordedCalendar {
    return this.zones.calendar(zoneId);
  }

  /** When the clock asks next, and what: by the state, whatever is noted beside it. */
  nextTimer(application: Pick<Application, 'zoneId' | 'kind' | 'procedureVersion' | 'state'>): Timer | undefined {
    const { calendar } = this.calendarOf(application);
    return timersOf(this.procedureOf(application), application.state, calendar)[0];
  }

  /** Goes on with the rules of the zone as they were when this revision was read, or later ones. */
  upTo(zoneId: string, revision: number): Promise<void> {
    return this.zones.upTo(zoneId, revision);
  }

  /** Looks whether the rules have changed: where nothing that was read says of which revision it is. */
  refresh(zoneId: string): Promise<void> {
    return this.zones.refresh(zoneId);
  }

  contextFor(actor: Actor): DecisionInput {
    return { now: this.clock.now(), actor, calendar: this.calendarOf(actor).calendar, newId };
  }
}
