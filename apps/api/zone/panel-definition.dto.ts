import { ApiProperty } from '@nestjs/swagger';
import { panelModes, type PanelDefinition, type PanelMode } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';

export class SeatDefinitionResponse {
  @ApiProperty({ description: 'Key of its vote task' })
  task: string;

  @ApiProperty({ required: false })
  chair?: boolean;

  @ApiProperty({ type: BilingualText, required: false, description: 'The matter on which it may veto' })
  veto?: BilingualText;
}

export class PanelDefinitionResponse implements PanelDefinition {
  @ApiProperty({ description: 'A CEL expression over the facts' })
  when: string;

  @ApiProperty({ enum: panelModes, description: 'Votes are cast at a meeting, or by written circulation' })
  sitting: PanelMode;

  @ApiProperty({ type: [SeatDefinitionResponse] })
  seats: SeatDefinitionResponse[];

  @ApiProperty({ type: 'integer' })
  quorum: number;

  @ApiProperty({ type: 'integer' })
  majority: number;
}
