import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProcedureVersionsService } from '#applications';
import type { Actor } from '#kernel';
import { CommandResponse } from '../applications/commands/commands.dto.js';
import { CurrentActor, For, Id, CommandParams, type CommandRequest } from '../http/index.js';
import { VersionAdoptionRequest, VersionOfferResponse } from './adoptions.dto.js';
import { ProceduresReader } from './procedures.reader.js';

/** 换版办理: one running application goes on by another version of its procedure. */
@ApiTags('moves')
@Controller('applications/:id/procedure-version')
export class AdoptionsController {
  constructor(
    private readonly versions: ProcedureVersionsService,
    private readonly reader: ProceduresReader,
  ) {}

  /** 换版影响: what the version in force changes for this application, and what it has no place for. */
  @Get()
  @For({ supervisor: 'zone' })
  async show(@CurrentActor() actor: Actor, @Id() id: string): Promise<VersionOfferResponse> {
    const { procedure, differences, adoption } = await this.versions.offer(id, actor);
    return { version: procedure.version, differences, adoption: this.reader.adoption(procedure, adoption) };
  }

  /** Refused where its state has no place in that version. What runs keeps the limits that it was promised. */
  @Post()
  @For({ supervisor: 'zone' })
  adopt(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Body() { version, reason }: VersionAdoptionRequest,
  ): Promise<CommandResponse> {
    return this.versions.adopt(id, actor, { version, reason }, terms);
  }
}
