import { ApiProperty } from '@nestjs/swagger';
import { taskKinds, taskStages, type TaskDefinition, type TaskKind, type TaskStage } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';
import { TitledResponse } from './zone.dto.js';

export class TaskDefinitionResponse implements TaskDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: taskStages })
  stage: TaskStage;

  @ApiProperty({ enum: taskKinds })
  kind: TaskKind;

  @ApiProperty()
  desk: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ required: false, description: 'A CEL expression over the facts; without it always needed' })
  when?: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    selfRequired: false,
    description: 'Promised limit in working days, by lane',
  })
  promised?: Record<string, number>;

  @ApiProperty({ type: [TitledResponse] })
  checklist: TitledResponse[];

  @ApiProperty({ enum: taskKinds, isArray: true, description: '四眼: whoever did one of these may not do this one' })
  notBy: TaskKind[];

  @ApiProperty({ enum: ['none', 'consent'], description: 'What silence past the promised limit means' })
  silence: 'none' | 'consent';
}
