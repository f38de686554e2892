import { Injectable } from '@nestjs/common';
import { desksReadBy, type Actor } from '#kernel';
import { procedureKinds, type Procedure, type SeatDefinition } from '#zones/procedure';
import { definitionOf, seatDesks } from '../lifecycle/index.js';
import { RulesService } from '../commands/rules.service.js';

/** 席位: a seat of the panel, defined by the procedures of a zone. */
export interface Seat {
  desk: string;
  isChair: boolean;
  veto: SeatDefinition['veto'] | null;
}

/** Each seat once, the chair first. */
export function seatsIn(procedures: readonly Procedure[]): Seat[] {
  const seats = procedures.flatMap((procedure) =>
    procedure.panel.seats.map(({ task, chair = false, veto = null }): Seat => {
      return { desk: definitionOf(procedure, task)?.desk ?? '', isChair: chair, veto };
    }),
  );
  const once = seats.filter(({ desk }, place) => seats.findIndex((other) => other.desk === desk) === place);
  return once.sort((a, b) => Number(b.isChair) - Number(a.isChair));
}

/** Who may read the panel's meetings, and who may change them. */
@Injectable()
export class PanelPolicy {
  constructor(private readonly rules: RulesService) {}

  /** Members of the panel, and everybody who sees the whole zone. */
  reads(actor: Actor): boolean {
    const seesTheZone = actor.roles.some((role) => role !== 'administrator');
    const desks = this.procedures(actor.zoneId).flatMap(seatDesks);
    return actor.kind === 'person' && (seesTheZone || desksReadBy(actor).some((desk) => desks.includes(desk)));
  }

  /** The chair's desk, also through its deputy. */
  keeps(actor: Actor): boolean {
    const meeting = this.procedures(actor.zoneId).filter(({ panel }) => panel.sitting === 'session');
    const offices = seatsIn(meeting).filter(({ isChair }) => isChair);
    return offices.some(({ desk }) => desksReadBy(actor).includes(desk));
  }

  procedures(zoneId: string): Procedure[] {
    return procedureKinds.map((kind) => this.rules.currentProcedure(zoneId, kind));
  }
}
