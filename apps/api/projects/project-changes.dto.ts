import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsUscc } from '#enterprises';
import { stages, type Stage, type Invitation } from '#projects';
import { IsLine, IsAnyText, shapeOf, IsAmount } from '../http/index.js';

const notKnown = { nullable: true, required: false, description: 'Null or left out while it is not known' };

/** 储备项目: what is known of a project that may come. */
export class NewProjectRequest {
  @IsLine([1, 200]) nameZh: string;
  @IsOptional() @IsLine([1, 200], notKnown) nameEn?: string | null;
  @IsLine([1, 120]) enterpriseName: string;

  @ApiProperty({ type: String, minLength: 18, maxLength: 18, ...notKnown })
  @IsOptional()
  @IsUscc()
  uscc?: string | null;

  /** A sector of the positioning; the tier follows from it */
  @IsAnyText(32, { example: 'ic' }) sector: string;

  @ApiProperty({ type: [String], minItems: 1, maxItems: 20, uniqueItems: true, example: ['rd'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(32, { each: true })
  businessTypes: string[];

  @IsAnyText(32, { example: 'rd_design' }) functionalArea: string;
  @IsBoolean() rdDesign: boolean;
  @IsOptional() @IsAmount(notKnown) investmentCny?: string | null;
  @IsOptional() @IsAmount(notKnown) importUsd?: string | null;
  @IsOptional() @IsAmount(notKnown) exportUsd?: string | null;
  @IsOptional() @IsAmount({ ...notKnown, example: '6050.00' }, 10) floorAreaSqm?: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 9_999_999, ...notKnown })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9_999_999)
  jobs?: number | null;

  @IsOptional() @IsLine([1, 500], { required: false }) note?: string;
}

/** Only what is given changes. A figure that is given as null becomes unknown. */
export class ProjectPatchRequest extends PartialType(OmitType(NewProjectRequest, ['note'] as const), {
  skipNullProperties: false,
}) {
  @IsLine([1, 500], { description: 'Why; kept with the revision' }) reason: string;
}

export class StageChangeRequest {
  @IsIn(stages) stage: Stage;
  @IsLine([1, 500], { description: 'Why; kept with the revision' }) reason: string;
}

export class InvitationResponse extends shapeOf<Invitation>() {}
