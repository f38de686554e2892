import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { ApplicationsService } from '#applications';
import type { Command } from '#applications/lifecycle';
import { PreviewsService } from '#documents';
import { acceptanceOf } from '../applications/commands/acceptance.js';
import {
  AcceptanceRequest,
  PaperLapseRequest,
  ReasonRequest,
  ReasonsRequest,
  SuspensionRequest,
} from '../applications/commands/commands.dto.js';
import { CorrectionNoticeRequest } from '../applications/commands/defects.dto.js';
import { NewRevocationRequest } from '../applications/parts/decision/rating-and-revocation.dto.js';
import { CommandParams, For, type CommandRequest } from '../http/index.js';
import { PreviewResponse } from './previews.dto.js';

/** 预览: what a command about an application would issue, for whoever may give it. */
@ApiTags('moves')
@Controller('applications/:id/previews')
export class PreviewsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly previews: PreviewsService,
  ) {}

  @Post('acceptance')
  @HttpCode(200)
  @For({ desk: 'asked' })
  acceptance(@CommandParams() request: CommandRequest, @Body() body: AcceptanceRequest): Promise<PreviewResponse> {
    return this.preview(request, acceptanceOf(body));
  }

  @Post('acceptance-refusal')
  @HttpCode(200)
  @For({ desk: 'asked' })
  refusal(@CommandParams() request: CommandRequest, @Body() { reasons }: ReasonsRequest): Promise<PreviewResponse> {
    return this.preview(request, { type: 'refuseAcceptance', reasons });
  }

  @Post('correction-notice')
  @HttpCode(200)
  @For({ desk: 'asked' })
  correction(
    @CommandParams() request: CommandRequest,
    @Body() { items, reason }: CorrectionNoticeRequest,
  ): Promise<PreviewResponse> {
    return this.preview(request, { type: 'requestCorrection', items, reason });
  }

  @Post('suspension')
  @HttpCode(200)
  @For({ desk: 'asked' })
  suspension(@CommandParams() request: CommandRequest, @Body() body: SuspensionRequest): Promise<PreviewResponse> {
    return this.preview(request, { type: 'suspend', ...body });
  }

  @Post('extension')
  @HttpCode(200)
  @For({ supervisor: 'zone' })
  extension(@CommandParams() request: CommandRequest, @Body() { reason }: ReasonRequest): Promise<PreviewResponse> {
    return this.preview(request, { type: 'extend', reason });
  }

  @Post('paper-lapse')
  @HttpCode(200)
  @For({ supervisor: 'zone' })
  lapse(
    @CommandParams() request: CommandRequest,
    @Body() { reasons, remedies }: PaperLapseRequest,
  ): Promise<PreviewResponse> {
    return this.preview(request, { type: 'lapseForPapers', reasons, remedies });
  }

  @Post('revocation')
  @HttpCode(200)
  @For({ desk: 'asked' })
  revocation(
    @CommandParams() request: CommandRequest,
    @Body() { ground, reasons }: NewRevocationRequest,
  ): Promise<PreviewResponse> {
    return this.preview(request, { type: 'proposeRevocation', ground, reasons });
  }

  private async preview({ id, actor, terms }: CommandRequest, command: Command): Promise<PreviewResponse> {
    const { ifMatch } = terms;
    const perform = (within: EntityManager) => this.applications.perform(id, actor, command, { ifMatch, within });
    return PreviewResponse.from(await this.previews.of(id, actor, perform));
  }
}
