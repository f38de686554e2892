import { ApiProperty } from '@nestjs/swagger';
import { impossibleKinds, type ImpossibleKind } from '#applications';
import { BilingualDto } from '../http/index.js';

export class ImpossibleDto {
  @ApiProperty({ enum: impossibleKinds })
  kind: ImpossibleKind;

  @ApiProperty({ type: String, nullable: true })
  applicationId: string | null;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({ type: BilingualDto, description: 'Why it matters and what to do' })
  explanation: BilingualDto;
}

export class ImpossibleListDto {
  @ApiProperty({ type: [ImpossibleDto] })
  items: ImpossibleDto[];
}
