import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { checkProcedure, type CheckedProcedure } from './pack/check-procedure.js';
import { fault } from './pack/files/finding.js';
import type { Procedure, ProcedureKind } from './procedure/index.js';
import { ProcedureVersionRow } from './rules/procedure-version.entity.js';
import { ProcedureInvalid, VersionNotNext } from './rules/publishing-errors.js';
import { nextRevision } from './rules/zone-rules.sql.js';
import { ZonesService } from './zones.service.js';

/** Author and reason of a published version; null for a file of the pack. */
export type Publication = Pick<ProcedureVersionRow, 'publishedBy' | 'publishedAt' | 'note'>;

export interface ProcedureVersion {
  procedure: Procedure;
  published: Publication | null;
  /** Whether new applications use it. */
  inForce: boolean;
}

/** A text to publish, with a note. */
export interface NewPublication {
  yaml: string;
  note: string;
}

/** 发布事项版本: administrators publish versions; running applications keep theirs. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
    private readonly clock: Clock,
  ) {}

  /** Every version, newest first within its kind. */
  async versions(zoneId: string): Promise<ProcedureVersion[]> {
    const rows = await this.db.manager.find(ProcedureVersionRow, {
      select: { kind: true, version: true, publishedBy: true, publishedAt: true, note: true },
      where: { zoneId },
    });
    const { procedures } = this.zones.zone(zoneId);
    return procedures
      .map((procedure) => ({
        procedure,
        published: rows.find(({ kind, version }) => kind === procedure.kind && version === procedure.version) ?? null,
        inForce: this.zones.procedure(zoneId, procedure.kind) === procedure,
      }))
      .sort((a, b) => a.procedure.kind.localeCompare(b.procedure.kind) || b.procedure.version - a.procedure.version);
  }

  /** YAML of a version, as published or from its file. */
  async text(zoneId: string, kind: ProcedureKind, version: number): Promise<string> {
    const row = await this.db.manager.findOneBy(ProcedureVersionRow, { zoneId, kind, version });
    if (row) return row.text;
    this.zones.procedure(zoneId, kind, version);
    return readFileSync(path.join(this.zones.zone(zoneId).folder, `procedures/${kind}.v${version}.yaml`), 'utf8');
  }

  /** Checks a text, its number included, without storing it. */
  check(zoneId: string, yaml: string): CheckedProcedure {
    const checked = checkProcedure(this.zones.zone(zoneId), yaml);
    const { procedure, findings } = checked;
    const next = procedure && this.nextAfter(this.zones.zone(zoneId).procedures, procedure.kind);
    if (!procedure || next === procedure.version) return checked;
    const wrong = fault('version_not_next', { kind: procedure.kind, next: next ?? 1 });
    const line = yaml.split('\n').findIndex((text) => text.startsWith('version:')) + 1;
    return { procedure, findings: [...findings, { file: 'procedure.yaml', line: Math.max(1, line), ...wrong }] };
  }

  /**
   * Publishes a version; it is in force at once, in every process. Of two who publish the same number one wins.
   * @throws ProcedureInvalid or VersionNotNext.
   */
  async publish(actor: Actor, publishing: NewPublication, once: IdempotentRequest | null): Promise<Procedure> {
    const { zoneId } = actor;
    const { procedure, findings } = checkProcedure(this.zones.zone(zoneId), publishing.yaml);
    if (!procedure || findings.length > 0) throw new ProcedureInvalid(findings);
    const { kind, version } = procedure;
    const { revision } = await answerOnce(this.db, actor.id, once, async (tx) => ({
      revision: await this.store(tx, actor, procedure, publishing),
    }));
    await this.zones.upTo(zoneId, revision);
    return this.zones.procedure(zoneId, kind, version);
  }

  private async store(tx: EntityManager, actor: Actor, content: Procedure, given: NewPublication): Promise<number> {
    const { id: publishedBy, zoneId } = actor;
    const { kind, version } = content;
    const revision = await nextRevision(tx, zoneId);
    const published = await tx.findBy(ProcedureVersionRow, { zoneId, kind });
    const next = this.nextAfter([...this.zones.zone(zoneId).procedures, ...published], kind);
    if (version !== next) throw new VersionNotNext(kind, next);
    const said = { text: given.yaml, note: given.note, publishedBy, publishedAt: this.clock.now() };
    await tx.insert(ProcedureVersionRow, { zoneId, kind, version, content, revision, ...said });
    return revision;
  }

  private nextAfter(versions: readonly { kind: ProcedureKind; version: number }[], kind: ProcedureKind): number {
    return Math.max(0, ...versions.filter((one) => one.kind === kind).map(({ version }) => version)) + 1;
  }
}
