import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { VersionsService } from '#applications';
import type { Actor } from '#kernel';
import { MoveDto } from '../applications/moves.dto.js';
import { CurrentActor, For, Id, Move, type MoveRequest } from '../http/index.js';
import { VersionAdoptionDto, VersionOfferDto } from './adoption.dto.js';
import { ProceduresReader } from './procedures.reader.js';

/** 换版办理: one running application goes on by another version of its procedure. */
@ApiTags('moves')
@Controller('applications/:id/procedure-version')
export class AdoptionController {
  constructor(
    private readonly versions: VersionsService,
    private readonly reader: ProceduresReader,
  ) {}

  /** 换版影响: what the version in force changes for this application, and what it has no place for. */
  @Get()
  @For({ supervisor: 'zone' })
  async show(@CurrentActor() actor: Actor, @Id() id: string): Promise<VersionOfferDto> {
    const { procedure, differences, adoption } = await this.versions.offer(id, actor);
    return { version: procedure.version, differences, adoption: this.reader.adoption(procedure, adoption) };
  }

  /** Refused where its state has no place in that version. What runs keeps the limits that it was promised. */
  @Post()
  @For({ supervisor: 'zone' })
  adopt(@Move() { id, actor, terms }: MoveRequest, @Body() { version, reason }: VersionAdoptionDto): Promise<MoveDto> {
    return this.versions.adopt(id, actor, { version, reason }, terms);
  }
}
