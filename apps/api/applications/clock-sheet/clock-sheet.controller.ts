import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, Id } from '../../http/index.js';
import { ClockSheetResponse } from './clock-sheet.dto.js';
import { ClockSheetReader } from './clock-sheet.reader.js';

/** 时限明细: why a due day is what it is. */
@ApiTags('applications')
@Controller('applications')
export class ClockSheetController {
  constructor(private readonly sheets: ClockSheetReader) {}

  /** Every start, stop, resumption, extension and end of each limit, and the days that each party used. */
  @Get(':id/clock-sheet')
  @For(audiences.applicationReaders)
  show(@Id() id: string, @CurrentActor() actor: Actor): Promise<ClockSheetResponse> {
    return this.sheets.read(id, actor);
  }
}
