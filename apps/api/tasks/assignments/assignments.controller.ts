import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignmentService } from '#applications';
import type { Actor } from '#kernel';
import { CommandResponse } from '../../applications/commands/commands.dto.js';
import { audiences, CurrentActor, For, Id, CommandParams, type CommandRequest } from '../../http/index.js';
import { AssignmentsReader } from './assignments.reader.js';
import { AssignmentRequest, CandidatesResponse, CountersignatureRequest, UrgingRequest } from './assignments.dto.js';

/** Reassigns a task, asks for a further opinion, and urges. */
@ApiTags('tasks')
@Controller('tasks/:id')
export class AssignmentsController {
  constructor(
    private readonly assignments: AssignmentService,
    private readonly reader: AssignmentsReader,
  ) {}

  /** Whom an open task may be given to, and which desks may be asked for a further opinion. */
  @Get('candidates')
  @For(audiences.taskAssigners)
  async candidates(@Id() id: string, @CurrentActor() actor: Actor): Promise<CandidatesResponse> {
    return this.reader.candidates(await this.assignments.candidates(id, actor), actor);
  }

  /** 转办: by who has it in hand to a colleague of the same desk, or by the supervisor. */
  @Post('assignment')
  @For(audiences.taskAssigners)
  reassign(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() body: AssignmentRequest,
  ): Promise<CommandResponse> {
    return this.assignments.reassign(id, actor, body, terms);
  }

  /** 加签: a further desk is asked for its opinion. A signature waits for it. */
  @Post('countersignatures')
  @For({ desk: 'asked' })
  countersign(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() body: CountersignatureRequest,
  ): Promise<CommandResponse> {
    return this.assignments.countersign(id, actor, body, terms);
  }

  /** 催办: by the supervisor, or by the applicant once the promised day has passed; once a day for each task. */
  @Post('urging')
  @For(audiences.taskUrgers)
  urge(
    @CommandParams({ optionalMatch: true }) { id, actor, terms }: CommandRequest,
    @Body() { note }: UrgingRequest,
  ): Promise<CommandResponse> {
    return this.assignments.urge(id, actor, note, terms);
  }
}
