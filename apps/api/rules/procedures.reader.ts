import { Injectable } from '@nestjs/common';
import { RulesService, ProcedureVersionsService, type AdoptionPreview } from '#applications';
import { titleOf, type Displaced } from '#applications/lifecycle';
import { AccountsService } from '#identity';
import { NotFound, type Bilingual } from '#kernel';
import { PublicationsService, type ProcedureVersion } from '#zones';
import type { Procedure, ProcedureKind } from '#zones/procedure';
import type { AdoptionResponse, ProcedureTextResponse, ProcedureVersionResponse } from './procedures.dto.js';
import type { TitledResponse } from '../http/index.js';

/** Reads versions of procedures with the names of who published them. */
@Injectable()
export class ProceduresReader {
  constructor(
    private readonly publishing: PublicationsService,
    private readonly versions: ProcedureVersionsService,
    private readonly accounts: AccountsService,
    private readonly rules: RulesService,
  ) {}

  async list(zoneId: string): Promise<ProcedureVersionResponse[]> {
    const [versions, running] = await Promise.all([this.publishing.versions(zoneId), this.versions.running(zoneId)]);
    const nameOf = await this.names(versions);
    return versions.map((one) => {
      const { kind, version } = one.procedure;
      const count = running.find((row) => row.kind === kind && row.version === version)?.running ?? 0;
      return versionView(one, count, nameOf);
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
      ...{ id, number, projectName, status, version },
      outcome: outcomeOf(preview),
      laneBefore: laneBefore === null ? null : laneIn(own, laneBefore),
      lane: laneIn(target, lane),
      opens: opens.map(({ key, title }) => ({ key, title })),
      displaced: displaced.map((one) => ({ ...one, title: titleIn([own, target], one) })),
    };
  }

  private async names(versions: ProcedureVersion[]): Promise<(account: string) => string> {
    const names = await this.accounts.namesOf(versions.flatMap(({ published }) => published?.publishedBy ?? []));
    return (account) => names.get(account) ?? account;
  }
}

function versionView(
  { procedure, published, inForce }: ProcedureVersion,
  running: number,
  nameOf: (account: string) => string,
): ProcedureVersionResponse {
  const { kind, version, title } = procedure;
  const publication = published && {
    publishedBy: { id: published.publishedBy, name: nameOf(published.publishedBy) },
    publishedAt: published.publishedAt.toISOString(),
    note: published.note,
  };
  return { kind, version, title, published: publication, inForce, running };
}

function outcomeOf({ displaced, differs }: AdoptionPreview): AdoptionResponse['outcome'] {
  if (displaced.length > 0) return 'no_place';
  return differs ? 'differs' : 'same';
}

const laneIn = ({ lanes }: Procedure, key: string): TitledResponse => ({
  key,
  title: lanes.find((lane) => lane.key === key)?.title ?? { zh: key, en: key },
});

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
