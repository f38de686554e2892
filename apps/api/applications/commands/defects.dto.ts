import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Uuid } from '#kernel';

export class DefectRequest {
  /** Whether a field of the form or a material is wrong. */
  @IsIn(['field', 'material'])
  subject: 'field' | 'material';

  /** Key of the field or of the material. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  key: string;

  /** What is wrong. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  defect: string;

  /** What would be right. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  remedy: string;
}

export class OnSpotCorrectionRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DefectRequest)
  items: DefectRequest[];
}

export class CorrectionItemRequest extends DefectRequest {
  /** In a later notice: how the item follows from the corrected papers. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  because?: string;

  /** In a later notice: id of the item of an earlier notice whose correction it follows from. */
  @IsOptional()
  @IsUUID()
  follows?: Uuid;
}

export class CorrectionNoticeRequest {
  /** May be empty after acceptance, where other desks have noted defects: they all go into the notice. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CorrectionItemRequest)
  items: CorrectionItemRequest[];

  /** Needed after acceptance: why the defects were found late. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

/** 待告知: waits for the one notice of all desks. An empty list takes back what this desk had noted. */
export class NotedDefectsRequest extends CorrectionNoticeRequest {}
