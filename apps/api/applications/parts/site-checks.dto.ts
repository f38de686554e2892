import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Day, Uuid } from '#kernel';
import { PersonResponse } from './people.dto.js';
import { IsDay } from '../../http/index.js';

export class NewSiteCheckRequest {
  /** Account ids of the officers who were there, two or more, the caller among them. */
  @ApiProperty({ minItems: 2, maxItems: 20 })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  officers: Uuid[];

  /** The day of the visit. */
  @IsDay()
  on: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  place: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  findings: string;
}

/** 现场核查, as officials see it. */
export class SiteCheckResponse {
  /** The review that it was made for. */
  taskId: string;
  officers: PersonResponse[];
  on: Day;
  place: string;
  findings: string;
}
