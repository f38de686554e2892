import { Injectable } from '@nestjs/common';
import { ApplicationListsService, ApplicationsService, RulesService, type ApplicationEventRow } from '#applications';
import { clockSheet, type ClockSheet, type SheetLine } from '#applications/clock-sheet';
import { titleOf, type ApplicationEvent } from '#applications/lifecycle';
import { dayOf } from '#calendar';
import { titledIn, type Actor } from '#kernel';
import type { Procedure } from '#zones/procedure';
import { isApplicant } from '../page/applicant-redactions.js';
import { NamesReader } from '../parts/names.reader.js';
import type { ClockSheetResponse, ClockSheetLineResponse } from './clock-sheet.dto.js';
import type { PersonResponse } from '../parts/people.dto.js';
import type { TitledResponse } from '../../http/index.js';

interface Names {
  procedure: Procedure;
  desk: (key: string) => TitledResponse;
  person: (id: string) => PersonResponse;
}

/** Draws the clock sheet and puts names to it. */
@Injectable()
export class ClockSheetReader {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly lists: ApplicationListsService,
    private readonly rules: RulesService,
    private readonly names: NamesReader,
  ) {}

  async read(id: string, actor: Actor): Promise<ClockSheetResponse> {
    const application = await this.applications.get(id, actor);
    const rows = await this.lists.history(id, actor);
    const { calendar, now } = this.rules.contextFor(actor);
    const procedure = this.rules.procedureOf(application);
    const sheet = clockSheet(rows.map(happened), { procedure, calendar, today: dayOf(now) });
    const person = await this.persons(sheet, isApplicant(actor, application.enterpriseId));
    const { desks } = this.rules.packOf(application).zone;
    return sheetView(sheet, { procedure, desk: (key) => titledIn(desks, key), person });
  }

  /** The applicant is told which desk had the turn, and no person's name. */
  private async persons({ lines }: ClockSheet, forApplicant: boolean): Promise<Names['person']> {
    if (forApplicant) return (id) => (id === 'system' ? { id, name: id } : { id: '', name: '' });
    return this.names.people(lines.flatMap(({ actorId, onBehalfOf }) => [actorId, onBehalfOf]));
  }
}

const happened = ({ seq, at, actorId, onBehalfOf, type, data }: ApplicationEventRow) => ({
  seq,
  at,
  actorId,
  onBehalfOf,
  event: { type, ...data } as ApplicationEvent,
});

const sheetView = ({ lines, passed, parties, desks }: ClockSheet, names: Names): ClockSheetResponse => ({
  passed,
  parties,
  lines: lines.map((line) => lineView(line, names)),
  desks: desks.map(({ desk, workingDays }) => ({ desk: names.desk(desk), workingDays })),
});

function lineView({ actorId, onBehalfOf, task, desks, ...line }: SheetLine, names: Names): ClockSheetLineResponse {
  const { procedure, desk, person } = names;
  return {
    ...line,
    actor: person(actorId),
    onBehalfOf: onBehalfOf === null ? null : person(onBehalfOf),
    task: task && { id: task.id, key: task.key, title: titleOf(procedure, task.key), desk: desk(task.desk) },
    desks: desks.map(desk),
  };
}
