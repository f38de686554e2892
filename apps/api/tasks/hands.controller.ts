import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsService } from '#applications';
import type { Actor } from '#kernel';
import { MoveDto } from '../applications/moves.dto.js';
import { CurrentActor, For, Id, Move, type MoveRequest } from '../http/index.js';
import { HandsReader } from './hands.reader.js';
import { AssignmentDto, CandidatesDto, CountersignatureDto, UrgingDto } from './hands.dto.js';

/** How a task comes into other hands, gets a further opinion, and is pressed for. */
@ApiTags('tasks')
@Controller('tasks/:id')
export class HandsController {
  constructor(
    private readonly hands: HandsService,
    private readonly reader: HandsReader,
  ) {}

  /** Whom an open task may be given to, and which desks may be asked for a further opinion. */
  @Get('candidates')
  @For({ desk: 'asked', supervisor: 'zone' })
  async candidates(@Id() id: string, @CurrentActor() actor: Actor): Promise<CandidatesDto> {
    return this.reader.candidates(await this.hands.candidates(id, actor), actor);
  }

  /** 转办: by who has it in hand to a colleague of the same desk, or by the supervisor. */
  @Post('assignment')
  @For({ desk: 'asked', supervisor: 'zone' })
  reassign(
    @Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest,
    @Body() body: AssignmentDto,
  ): Promise<MoveDto> {
    return this.hands.reassign(id, actor, body, terms);
  }

  /** 加签: a further desk is asked for its opinion. A signature waits for it. */
  @Post('countersignatures')
  @For({ desk: 'asked' })
  countersign(
    @Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest,
    @Body() body: CountersignatureDto,
  ): Promise<MoveDto> {
    return this.hands.countersign(id, actor, body, terms);
  }

  /** 催办: by the supervisor, or by the applicant once the promised day has passed; once a day for each task. */
  @Post('urging')
  @For({ supervisor: 'zone', member: 'handling' })
  urge(
    @Move({ optionalMatch: true }) { id, actor, terms }: MoveRequest,
    @Body() { note }: UrgingDto,
  ): Promise<MoveDto> {
    return this.hands.urge(id, actor, note, terms);
  }
}
