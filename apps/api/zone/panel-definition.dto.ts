import { ApiProperty } from '@nestjs/swagger';
import { panelModes, type PanelDefinition, type PanelMode } from '#zones/procedure';
import { BilingualDto } from '../http/bilingual.dto.js';

export class SeatDefinitionDto {
  @ApiProperty({ description: 'Key of its vote task' })
  task: string;

  @ApiProperty({ required: false })
  chair?: boolean;

  @ApiProperty({ type: BilingualDto, required: false, description: 'The matter on which it may veto' })
  veto?: BilingualDto;
}

export class PanelDefinitionDto implements PanelDefinition {
  @ApiProperty({ description: 'A CEL expression over the facts' })
  when: string;

  @ApiProperty({ enum: panelModes, description: 'Votes are cast at a meeting, or by written circulation' })
  sitting: PanelMode;

  @ApiProperty({ type: [SeatDefinitionDto] })
  seats: SeatDefinitionDto[];

  @ApiProperty({ type: 'integer' })
  quorum: number;

  @ApiProperty({ type: 'integer' })
  majority: number;
}
