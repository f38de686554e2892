import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ProcedureVersionsService } from '#applications';
import { NotFound, type Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { PublicationsService, wordsOf } from '#zones';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import {
  audiences,
  CurrentActor,
  decodeCursor,
  For,
  isPlaceId,
  isPlaceNumber,
  OnceKey,
  PageQuery,
  pageOf,
  StepUp,
} from '../http/index.js';
import {
  CheckedProcedureResponse,
  NewProcedureVersionRequest,
  ProcedurePreviewResponse,
  ProcedureTextResponse,
  ProcedureVersionListResponse,
  ProcedureYamlRequest,
} from './procedures.dto.js';
import { ProceduresReader } from './procedures.reader.js';

/** 事项版本: rules that an administrator changes without a programmer. Running applications keep the version they have. */
@ApiTags('administration')
@Controller('admin/procedures')
export class ProceduresController {
  constructor(
    private readonly publishing: PublicationsService,
    private readonly versions: ProcedureVersionsService,
    private readonly reader: ProceduresReader,
  ) {}

  /** Every version, newest first within its kind, with how many applications run under it. */
  @Get()
  @For(audiences.ruleReaders)
  async list(@CurrentActor() { zoneId }: Actor): Promise<ProcedureVersionListResponse> {
    return { items: await this.reader.list(zoneId) };
  }

  @Get(':kind/:version')
  @For(audiences.ruleReaders)
  @ApiParam({ name: 'kind', enum: procedureKinds })
  @ApiParam({ name: 'version', schema: { type: 'integer', minimum: 1 } })
  show(
    @CurrentActor() { zoneId }: Actor,
    @Param('kind') kind: string,
    @Param('version') version: string,
  ): Promise<ProcedureTextResponse> {
    const number = /^[1-9]\d{0,5}$/.test(version) ? Number(version) : null;
    if (!isKind(kind) || number === null) throw new NotFound('version');
    return this.reader.read(zoneId, kind, number);
  }

  /** 检查: every mistake with its line. Nothing is stored. */
  @Post('check')
  @HttpCode(200)
  @For({ administrator: 'zone' })
  check(@CurrentActor() { zoneId }: Actor, @Body() { yaml }: ProcedureYamlRequest): CheckedProcedureResponse {
    const { procedure, findings } = this.publishing.check(zoneId, yaml);
    const { kind = null, version = null } = procedure ?? {};
    return {
      kind,
      version,
      findings: findings.map(({ line, ...said }) => ({ line, code: said.code, message: wordsOf(said) })),
    };
  }

  /** 预览: what would be different, and for which running applications if they were moved. Nothing is stored. */
  @Post('preview')
  @HttpCode(200)
  @For(audiences.rulePreviewers)
  async preview(
    @CurrentActor() { zoneId }: Actor,
    @Query() { limit, cursor }: PageQuery,
    @Body() { yaml }: ProcedureYamlRequest,
  ): Promise<ProcedurePreviewResponse> {
    const page = { after: decodeCursor(cursor, isPlace), limit };
    const { procedure, differences, applications } = await this.versions.preview(zoneId, yaml, page);
    const { items, next } = pageOf(applications, limit, placeOf);
    const { kind, version } = procedure;
    const shown = items.map((one) => this.reader.adoption(procedure, one));
    return { kind, version, differences, applications: { items: shown, next } };
  }

  /** 发布: in force at once for what begins from now on. A version that is published never changes. */
  @Post()
  @For({ administrator: 'zone' })
  @StepUp()
  async publish(
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
    @Body() { yaml, note }: NewProcedureVersionRequest,
  ): Promise<ProcedureTextResponse> {
    const { kind, version } = await this.publishing.publish(actor, { yaml, note }, once);
    return this.reader.read(actor.zoneId, kind, version);
  }
}

interface Place {
  version: number;
  id: string;
}

function isPlace(value: unknown): value is Place {
  const { version, id } = (value ?? {}) as Partial<Place>;
  return isPlaceNumber(version) && isPlaceId(id);
}

const placeOf = ({ application }: { application: { procedureVersion: number; id: string } }): Place => ({
  version: application.procedureVersion,
  id: application.id,
});

function isKind(kind: string): kind is ProcedureKind {
  return procedureKinds.some((known) => known === kind);
}
