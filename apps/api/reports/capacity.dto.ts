import { ApiProperty } from '@nestjs/swagger';
import type { AreaSpace, Capacity, FloorSpace } from '#reports';
import { BilingualText } from '../http/index.js';

const area = (description: string) => ({ example: '177350.00', description: `${description}, square metres` });

/** 载体容量: floor space taken against what there is. */
export class FloorSpaceResponse implements FloorSpace {
  @ApiProperty(area('On offer'))
  capacitySqm: string;

  @ApiProperty(area('Of projects that were admitted and have not left'))
  admittedSqm: string;

  @ApiProperty(area('Of projects that apply'))
  proposedSqm: string;

  @ApiProperty(area('Both together'))
  takenSqm: string;

  @ApiProperty(area('Left; negative when more is asked for than there is'))
  remainingSqm: string;

  @ApiProperty({ type: 'integer' })
  projects: number;

  @ApiProperty({ type: 'integer', description: 'How many of them have not said how much they need' })
  unknown: number;

  @ApiProperty({ description: 'Below /api/v1: lists exactly these projects' })
  query: string;
}

export class AreaSpaceResponse extends FloorSpaceResponse implements AreaSpace {
  @ApiProperty({ example: 'rd_design' })
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText, description: 'Where the capacity comes from' })
  source: BilingualText;
}

export class CapacityResponse implements Capacity {
  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty()
  illustrative: boolean;

  @ApiProperty({ type: [AreaSpaceResponse] })
  areas: AreaSpaceResponse[];

  @ApiProperty({ type: FloorSpaceResponse })
  total: FloorSpaceResponse;
}
