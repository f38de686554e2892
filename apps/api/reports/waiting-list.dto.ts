import { ApiProperty } from '@nestjs/swagger';
import type { AreaQueue, Waiting } from '#reports';
import { BilingualText } from '../http/index.js';

const area = (description: string) => ({ example: '177350.00', description: `${description}, square metres` });

/** An accepted application for entry that is not decided. */
export class WaitingResponse implements Waiting {
  @ApiProperty({ type: 'integer', description: '1 is served first' })
  place: number;

  @ApiProperty({ format: 'uuid' })
  applicationId: string;

  @ApiProperty({ example: 'ZGC-2026-000123' })
  number: string;

  @ApiProperty({ format: 'uuid' })
  projectId: string;

  @ApiProperty()
  projectName: string;

  @ApiProperty()
  enterpriseName: string;

  @ApiProperty({ example: 'rd_design' })
  area: string;

  @ApiProperty({ format: 'date', description: 'The order of acceptance decides' })
  acceptedOn: string;

  @ApiProperty({ format: 'date', description: 'Of those accepted on one day, the order of receipt' })
  receivedOn: string;

  @ApiProperty(area('What it asks for'))
  floorAreaSqm: string;

  @ApiProperty(area('What it asks for together with all that come before it'))
  togetherSqm: string;

  @ApiProperty({ description: 'There is room for it and for all that come before it' })
  fits: boolean;
}

/** 受理先后排序, of one functional area. */
export class AreaQueueResponse implements AreaQueue {
  @ApiProperty({ example: 'rd_design' })
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText, description: 'Where the capacity comes from' })
  source: BilingualText;

  @ApiProperty(area('On offer'))
  capacitySqm: string;

  @ApiProperty(area('Held by projects that were admitted and have not left'))
  heldSqm: string;

  @ApiProperty(area('Free; negative when more was given than there is'))
  freeSqm: string;

  @ApiProperty({ type: [WaitingResponse] })
  waiting: WaitingResponse[];
}

export class WaitingListResponse {
  @ApiProperty({ type: [AreaQueueResponse] })
  areas: AreaQueueResponse[];
}
