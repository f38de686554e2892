import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { NotFound, type Actor } from '#kernel';
import { Config } from '#platform';
import { ZonesService } from '#zones';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { CurrentActor } from '../http/access/current-actor.decorator.js';
import { For } from '../http/access/routes/for.decorator.js';
import { ProcedureResponse, ProcedureTitleResponse } from './procedure.dto.js';
import { ProcedureQuery } from './procedure-query.dto.js';
import { ZoneResponse } from './zone.dto.js';

@ApiTags('zone')
@Controller()
export class ZoneController {
  constructor(
    private readonly zones: ZonesService,
    private readonly config: Config,
  ) {}

  /** The zone that this installation serves. */
  @Get('zone')
  @For({ public: 'any' })
  @ApiOkResponse({ type: ZoneResponse })
  async show(): Promise<ZoneResponse> {
    await this.zones.refresh(this.config.ZONE);
    const { zone, positioning, procedures } = this.zones.zone(this.config.ZONE);
    const kinds = procedureKinds.filter((kind) => procedures.some((one) => one.kind === kind));
    return {
      zone,
      positioning,
      procedures: kinds.map((kind) => ProcedureTitleResponse.from(this.zones.procedure(zone.key, kind))),
      demonstration: !this.config.production,
      singleSignOn: this.config.OIDC_ISSUER !== undefined,
    };
  }

  /** A definition of what can be applied for: the one in force, or the version that an application runs under. */
  @Get('procedures/:kind')
  @For({ signedIn: 'any' })
  @ApiParam({ name: 'kind', enum: procedureKinds })
  @ApiOkResponse({ type: ProcedureResponse })
  procedure(
    @Param('kind') kind: string,
    @Query() { version }: ProcedureQuery,
    @CurrentActor() { zoneId }: Actor,
  ): ProcedureResponse {
    if (!isKind(kind)) throw new NotFound('procedure');
    return this.zones.procedure(zoneId, kind, version);
  }
}

function isKind(kind: string): kind is ProcedureKind {
  return procedureKinds.some((known) => known === kind);
}
