import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MeetingActsService } from '#applications';
import { ReasonDto } from '../applications/moves.dto.js';
import { For, Id, Move, type MoveRequest } from '../http/index.js';
import { MeetingMoveDto, NewItemDto, NewMinutesDto, OpeningDto, OrderDto, ScheduleDto } from './panels.dto.js';

/** What the panel's office does with a meeting. Every act takes If-Match: the ETag of the meeting. */
@ApiTags('panels')
@Controller('panels/:id')
@For({ desk: 'panel' })
export class PanelActsController {
  constructor(private readonly acts: MeetingActsService) {}

  /** 改期, while the agenda is open. */
  @Post('schedule')
  reschedule(@Move() request: MoveRequest, @Body() { heldAt, place }: ScheduleDto): Promise<MeetingMoveDto> {
    return this.acts.reschedule(request, { heldAt: new Date(heldAt), place });
  }

  /** 列入议程. An application stands on one open agenda at a time. */
  @Post('items')
  putOnAgenda(@Move() request: MoveRequest, @Body() { applicationId }: NewItemDto): Promise<MeetingMoveDto> {
    return this.acts.putOnAgenda(request, applicationId);
  }

  /** 移出议程. */
  @Delete('items/:applicationId')
  @HttpCode(200)
  takeOffAgenda(@Move() request: MoveRequest, @Id('applicationId') applicationId: string): Promise<MeetingMoveDto> {
    return this.acts.takeOffAgenda(request, applicationId);
  }

  @Post('order')
  order(@Move() request: MoveRequest, @Body() { applications }: OrderDto): Promise<MeetingMoveDto> {
    return this.acts.order(request, applications);
  }

  /** 材料锁定: the members read the same papers, and the agenda is closed. */
  @Post('papers')
  fixPapers(@Move() request: MoveRequest): Promise<MeetingMoveDto> {
    return this.acts.fixPapers(request);
  }

  /** 开会, with a quorum present. */
  @Post('opening')
  open(@Move() request: MoveRequest, @Body() { attendance }: OpeningDto): Promise<MeetingMoveDto> {
    return this.acts.open(
      request,
      attendance.map(({ desk, accountId = null }) => ({ desk, accountId })),
    );
  }

  /** 缓议: the application goes back to be put on another agenda. */
  @Post('items/:applicationId/adjournment')
  adjourn(
    @Move() request: MoveRequest,
    @Id('applicationId') applicationId: string,
    @Body() { reason }: ReasonDto,
  ): Promise<MeetingMoveDto> {
    return this.acts.adjourn(request, applicationId, reason);
  }

  /** 会议纪要. They may be written again until the meeting is closed. */
  @Post('minutes')
  recordMinutes(@Move() request: MoveRequest, @Body() { text, notes = [] }: NewMinutesDto): Promise<MeetingMoveDto> {
    return this.acts.recordMinutes(request, { text, notes });
  }

  /** 闭会, once every item is closed or adjourned and the minutes are written. Nothing can be changed after it. */
  @Post('closing')
  close(@Move() request: MoveRequest): Promise<MeetingMoveDto> {
    return this.acts.close(request);
  }

  /** 取消会议: its applications go back to be put on another agenda. */
  @Post('cancellation')
  cancel(@Move() request: MoveRequest, @Body() { reason }: ReasonDto): Promise<MeetingMoveDto> {
    return this.acts.cancel(request, reason);
  }
}
