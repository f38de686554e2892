import { Injectable } from '@nestjs/common';
import { RulesService, ProcedureVersionsService, type AdoptionPreview } from '#applications';
import { titleOf, type Displaced } from '#applications/lifecycle';
import { NotFound, titledIn, type Bilingual } from '#kernel';
import { PublicationsService, type ProcedureVersion } from '#zones';
import type { Procedure, ProcedureKind } from '#zones/procedure';
import type { AdoptionResponse, ProcedureTextResponse, ProcedureVersionResponse } from './procedures.dto.js';
import { NamesReader } from '../applications/parts/names.reader.js';
import type { PersonOf } from '../applications/parts/people.view.js';

/** Reads versions of procedures with the names of who published them. */
@Injectable()
export class ProceduresReader {
  constructor(
    private readonly publishing: PublicationsService,
    private readonly versions: ProcedureVersionsService,
    private readonly names: NamesReader,
    private readonly rules: RulesService,
  ) {}

  async list(zoneId: string): Promise<ProcedureVersionResponse[]> {
    const [versions, running] = await Promise.all([this.publishing.versions(zoneId), this.versions.running(zoneId)]);
    const person = await this.names.people(versions.map(({ published }) => published?.publishedBy));
    return versions.map((one) => {
      const { kind, version } = one.procedure;
      const count = running.find((row) => row.kind === kind && row.version === version)?.running ?? 0;
      return versionView(one, count, person);
    });
  }

  /** @throws NotFound when there is no such version. */
  async read(zoneId: string, kind: ProcedureKind, version: number): Promise<ProcedureTextResponse> {
    const found = (await this.list(zoneId)).find((one) => one.kind === kind && one.version === version);
    if (!found) throw new NotFound('version');
    const yaml = await this.publishing.text(zoneId, kind, version);
    return { ...found, yaml, procedure: this.rules.versionOf({ zoneId, kind }, version) };
  }

  adoption(target: Procedure, preview: AdoptionPreview): AdoptionResponse {
    const { application, displaced, lane, laneBefore, opens } = preview;
    const { id, number, projectName, status, procedureVersion: version } = application;
    const own = this.rules.procedureOf(application);
    return {
      id,
      number,
      projectName,
      status,
      version,
      outcome: outcomeOf(preview),
      laneBefore: laneBefore === null ? null : laneIn(own, laneBefore),
      lane: laneIn(target, lane),
      opens: opens.map(({ key, title }) => ({ key, title })),
      displaced: displaced.map((one) => ({ ...one, title: titleIn([own, target], one) })),
    };
  }
}

function versionView(
  { procedure, published, inForce }: ProcedureVersion,
  running: number,
  person: PersonOf,
): ProcedureVersionResponse {
  const { kind, version, title } = procedure;
  const publication = published && {
    ...published,
    publishedBy: person(published.publishedBy),
  };
  return { kind, version, title, published: publication, inForce, running };
}

function outcomeOf({ displaced, differs }: AdoptionPreview): AdoptionResponse['outcome'] {
  if (displaced.length > 0) return 'no_place';
  return differs ? 'differs' : 'same';
}

const laneIn = ({ lanes }: Procedure, key: string) => titledIn(lanes, key);

/** A seat that only the new version has is named there. */
function titleIn(procedures: Procedure[], { what, key }: Displaced): Bilingual {
  const titles = procedures.flatMap((procedure) => {
    if (what === 'field') return fieldTitles(procedure, key);
    if (what === 'material') return procedure.materials.filter((one) => one.key === key).map(({ title }) => title);
    return procedure.tasks.some((task) => task.key === key) ? [titleOf(procedure, key)] : [];
  });
  return titles[0] ?? { zh: key, en: key };
}

const fieldTitles = ({ form }: Procedure, key: string): Bilingual[] =>
  form.flatMap(({ fields }) => fields.filter((field) => field.key === key).map(({ title }) => title));
