import { ApiProperty } from '@nestjs/swagger';
import type { Day, Integer } from '#kernel';
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
  projects: Integer;
  /** How many of them have not said how much they need */
  unknown: Integer;
  /** Below /api/v1: lists exactly these projects */
  query: string;
}

export class AreaSpaceResponse extends FloorSpaceResponse implements AreaSpace {
  /** @example rd_design */
  key: string;
  title: BilingualText;
  /** Where the capacity comes from */
  source: BilingualText;
}

export class CapacityResponse implements Capacity {
  asOf: Day;
  illustrative: boolean;
  areas: AreaSpaceResponse[];
  total: FloorSpaceResponse;
}
