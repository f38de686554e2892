import { ApiProperty } from '@nestjs/swagger';
import type { Day, Integer, Uuid } from '#kernel';
import type { AreaQueue, Waiting } from '#reports';
import { BilingualText } from '../http/index.js';

const area = (description: string) => ({ example: '177350.00', description: `${description}, square metres` });

/** An accepted application for entry that is not decided. */
export class WaitingResponse implements Waiting {
  /** 1 is served first */
  place: Integer;
  applicationId: Uuid;
  /** @example ZGC-2026-000123 */
  number: string;
  projectId: Uuid;
  projectName: string;
  enterpriseName: string;
  /** @example rd_design */
  area: string;
  /** The order of acceptance decides */
  acceptedOn: Day;
  /** Of those accepted on one day, the order of receipt */
  receivedOn: Day;

  @ApiProperty(area('What it asks for'))
  floorAreaSqm: string;

  @ApiProperty(area('What it asks for together with all that come before it'))
  togetherSqm: string;
  /** There is room for it and for all that come before it */
  fits: boolean;
}

/** 受理先后排序, of one functional area. */
export class AreaQueueResponse implements AreaQueue {
  /** @example rd_design */
  key: string;
  title: BilingualText;
  /** Where the capacity comes from */
  source: BilingualText;

  @ApiProperty(area('On offer'))
  capacitySqm: string;

  @ApiProperty(area('Held by projects that were admitted and have not left'))
  heldSqm: string;

  @ApiProperty(area('Free; negative when more was given than there is'))
  freeSqm: string;
  waiting: WaitingResponse[];
}

export class WaitingListResponse {
  areas: AreaQueueResponse[];
}
