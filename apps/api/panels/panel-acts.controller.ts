import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MeetingActsService } from '#applications';
import { ReasonRequest } from '../applications/commands/commands.dto.js';
import { For, Id, CommandParams, type CommandRequest } from '../http/index.js';
import {
  MeetingCommandResponse,
  NewItemRequest,
  NewMinutesRequest,
  OpeningRequest,
  OrderRequest,
  ScheduleRequest,
} from './panels.dto.js';

/** What the panel's office does with a meeting. Every act takes If-Match: the ETag of the meeting. */
@ApiTags('panels')
@Controller('panels/:id')
@For({ desk: 'panel' })
export class PanelActsController {
  constructor(private readonly acts: MeetingActsService) {}

  /** 改期, while the agenda is open. */
  @Post('schedule')
  reschedule(
    @CommandParams() request: CommandRequest,
    @Body() { heldAt, place }: ScheduleRequest,
  ): Promise<MeetingCommandResponse> {
    return this.acts.reschedule(request, { heldAt: new Date(heldAt), place });
  }

  /** 列入议程. An application stands on one open agenda at a time. */
  @Post('items')
  putOnAgenda(
    @CommandParams() request: CommandRequest,
    @Body() { applicationId }: NewItemRequest,
  ): Promise<MeetingCommandResponse> {
    return this.acts.putOnAgenda(request, applicationId);
  }

  /** 移出议程. */
  @Delete('items/:applicationId')
  @HttpCode(200)
  takeOffAgenda(
    @CommandParams() request: CommandRequest,
    @Id('applicationId') applicationId: string,
  ): Promise<MeetingCommandResponse> {
    return this.acts.takeOffAgenda(request, applicationId);
  }

  @Post('order')
  order(
    @CommandParams() request: CommandRequest,
    @Body() { applications }: OrderRequest,
  ): Promise<MeetingCommandResponse> {
    return this.acts.order(request, applications);
  }

  /** 材料锁定: the members read the same papers, and the agenda is closed. */
  @Post('papers')
  fixPapers(@CommandParams() request: CommandRequest): Promise<MeetingCommandResponse> {
    return this.acts.fixPapers(request);
  }

  /** 开会, with a quorum present. */
  @Post('opening')
  open(
    @CommandParams() request: CommandRequest,
    @Body() { attendance }: OpeningRequest,
  ): Promise<MeetingCommandResponse> {
    return this.acts.open(
      request,
      attendance.map(({ desk, accountId = null }) => ({ desk, accountId })),
    );
  }

  /** 缓议: the application goes back to be put on another agenda. */
  @Post('items/:applicationId/adjournment')
  adjourn(
    @CommandParams() request: CommandRequest,
    @Id('applicationId') applicationId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<MeetingCommandResponse> {
    return this.acts.adjourn(request, applicationId, reason);
  }

  /** 会议纪要. They may be written again until the meeting is closed. */
  @Post('minutes')
  recordMinutes(
    @CommandParams() request: CommandRequest,
    @Body() { text, notes = [] }: NewMinutesRequest,
  ): Promise<MeetingCommandResponse> {
    return this.acts.recordMinutes(request, { text, notes });
  }

  /** 闭会, once every item is closed or adjourned and the minutes are written. Nothing can be changed after it. */
  @Post('closing')
  close(@CommandParams() request: CommandRequest): Promise<MeetingCommandResponse> {
    return this.acts.close(request);
  }

  /** 取消会议: its applications go back to be put on another agenda. */
  @Post('cancellation')
  cancel(@CommandParams() request: CommandRequest, @Body() { reason }: ReasonRequest): Promise<MeetingCommandResponse> {
    return this.acts.cancel(request, reason);
  }
}
