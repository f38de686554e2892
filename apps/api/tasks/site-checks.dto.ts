import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { PersonDto } from '../applications/people.dto.js';
import { IsDay } from '../http/index.js';

export class NewSiteCheckDto {
  /** Account ids of the officers who were there, two or more, the caller among them. */
  @ApiProperty({ type: [String], format: 'uuid', minItems: 2, maxItems: 20 })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  officers: string[];

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
export class SiteCheckDto {
  /** The review that it was made for. */
  taskId: string;

  officers: PersonDto[];

  @ApiProperty({ format: 'date' })
  on: string;

  place: string;
  findings: string;
}
