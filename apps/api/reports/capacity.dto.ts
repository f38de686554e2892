import type { AreaQueue, AreaSpace, Capacity, FloorSpace, Waiting } from '#reports';
import { shapeOf } from '../http/index.js';

export class FloorSpaceResponse extends shapeOf<FloorSpace>() {}

export class AreaSpaceResponse extends shapeOf<AreaSpace>() {}

export class CapacityResponse extends shapeOf<Capacity>() {}

export class WaitingResponse extends shapeOf<Waiting>() {}

export class AreaQueueResponse extends shapeOf<AreaQueue>() {}

export class WaitingListResponse {
  areas: AreaQueueResponse[];
}
