import { Controller, Get, Param, ParseIntPipe, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { ApplicationFormsService, type DrawnForm } from '#documents';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, Id } from '../http/index.js';
import { downloadOf } from './download.js';

const pdf = { schema: { type: 'string', format: 'binary' } };

/** 申请表: what was answered and attached, as PDF. */
@ApiTags('applications')
@Controller('applications/:id')
export class ApplicationFormsController {
  constructor(private readonly forms: ApplicationFormsService) {}

  /** What was handed in with a round. */
  @Get('submissions/:round/file')
  @For(audiences.applicationReaders)
  @ApiParam({ name: 'round', type: 'integer', example: 1 })
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf)
  async submitted(
    @Id() id: string,
    @Param('round', ParseIntPipe) round: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileOf(reply, await this.forms.ofRound(id, actor, round));
  }

  /** What the enterprise works on, marked as a draft. */
  @Get('form/file')
  @For({ member: 'own' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(pdf)
  async draft(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileOf(reply, await this.forms.ofDraft(id, actor));
  }
}

const fileOf = (reply: FastifyReply, { name, pdf }: DrawnForm): StreamableFile =>
  downloadOf(reply, { name, mediaType: 'application/pdf', bytes: pdf.length, content: Readable.from([pdf]) });
