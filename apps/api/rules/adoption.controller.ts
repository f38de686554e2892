import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { VersionsService } from '#applications';
import { MoveDto } from '../applications/moves.dto.js';
import { For, Move, type MoveRequest } from '../http/index.js';

export class VersionAdoptionDto {
  @IsInt()
  @Min(1)
  @Max(999_999)
  version: number;

  /** Why it is moved: recorded, and told to the applicant. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

/** 换版办理: one running application goes on by another version of its procedure. */
@ApiTags('moves')
@Controller('applications/:id/procedure-version')
export class AdoptionController {
  constructor(private readonly versions: VersionsService) {}

  /** Refused where its state has no place in that version. What runs keeps the limits that it was promised. */
  @Post()
  @For('supervisor')
  adopt(@Move() { id, actor, terms }: MoveRequest, @Body() { version, reason }: VersionAdoptionDto): Promise<MoveDto> {
    return this.versions.adopt(id, actor, { version, reason }, terms);
  }
}
