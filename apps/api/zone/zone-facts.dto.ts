import { ApiProperty } from '@nestjs/swagger';
import type { Milestone, ZoneFigure } from '#zones';
import { BilingualText } from '../http/fields/bilingual.dto.js';

/** A day in the history of the zone. */
export class ZoneMilestoneResponse implements Milestone {
  @ApiProperty()
  key: string;

  @ApiProperty({ example: '2023-05-23' })
  on: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;
}

/** A published number about the zone, and who published it. */
export class ZoneFigureResponse implements ZoneFigure {
  @ApiProperty()
  key: string;

  @ApiProperty({ description: 'Decimal string', example: '0.401' })
  value: string;

  @ApiProperty({ type: BilingualText })
  unit: BilingualText;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText })
  source: BilingualText;
}
