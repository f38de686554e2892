import { ApiProperty } from '@nestjs/swagger';
import type { Milestone, ZoneFigure } from '#zones';
import { BilingualDto } from '../http/bilingual.dto.js';

/** A day in the history of the zone. */
export class ZoneMilestoneDto implements Milestone {
  @ApiProperty()
  key: string;

  @ApiProperty({ example: '2023-05-23' })
  on: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;
}

/** A published number about the zone, and who published it. */
export class ZoneFigureDto implements ZoneFigure {
  @ApiProperty()
  key: string;

  @ApiProperty({ description: 'Decimal string', example: '0.401' })
  value: string;

  @ApiProperty({ type: BilingualDto })
  unit: BilingualDto;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ type: BilingualDto })
  source: BilingualDto;
}
