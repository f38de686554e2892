import type { NewFactor } from '#identity';
import { ApiProperty } from '@nestjs/swagger';
import type { Instant, Integer } from '#kernel';
import { shapeOf, IsCode } from '../http/index.js';

export class SecondFactorResponse {
  /** Null while none is set up */
  since: Instant | null;
  @ApiProperty({ minimum: 0 }) recoveryCodesLeft: Integer;
}

export class NewSecondFactorResponse extends shapeOf<NewFactor>() {}

export class FirstCodeRequest {
  @IsCode(40, { example: '081804' }) code: string;
}

export class RecoveryCodesResponse {
  /** Each stands for one code of the app. They are told this once. */
  recoveryCodes: string[];
}
