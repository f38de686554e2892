import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class CodeRequest {
  /** Six digits of the app, or a recovery code. */
  @ApiProperty({ minLength: 1, maxLength: 40, example: '081804' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  code: string;
}

/** One of the two: which one, a `step_up_required` says. */
export class ProofRequest {
  /** Of the app, or a recovery code */
  @ApiProperty({ minLength: 1, maxLength: 40 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  code?: string;

  @ApiProperty({ format: 'password', minLength: 1, maxLength: 512 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(512)
  password?: string;
}

/** The password was right; the session is good for nothing yet but its code (POST /session/second-factor), for 5 minutes. */
export class AwaitedCodeResponse {
  awaits: 'second_factor';
}
