import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { IsUscc } from '#enterprises';
import { countedIn, moneyIn } from '#kernel';
import { stages, type Stage, type Invitation } from '#projects';
import { IsLine, shapeOf, IsCount, IsFigure, IsText, IsCode, Typed } from '../http/index.js';

const notKnown = { nullable: true, required: false, description: 'Null or left out while it is not known' };

const floorArea = countedIn(['平方米'], { digits: 10 });
const people = countedIn(['人'], { whole: true });

/** 储备项目: what is known of a project that may come. */
export class NewProjectRequest {
  @IsLine([1, 200]) nameZh: string;
  @IsOptional() @IsLine([1, 200], notKnown) nameEn?: string | null;
  @IsLine([1, 120]) enterpriseName: string;

  @ApiProperty({ type: String, minLength: 18, maxLength: 18, ...notKnown })
  @IsOptional()
  @Typed('identifier')
  @IsUscc()
  uscc?: string | null;

  /** A sector of the positioning; the tier follows from it */
  @IsCode(32, { example: 'ic' }) sector: string;

  @ApiProperty({ type: [String], minItems: 1, maxItems: 20, uniqueItems: true, example: ['rd'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Typed('code')
  @IsString({ each: true })
  @MaxLength(32, { each: true })
  businessTypes: string[];

  @IsCode(32, { example: 'rd_design' }) functionalArea: string;
  @IsBoolean() rdDesign: boolean;
  @IsOptional() @IsFigure(moneyIn('CNY'), notKnown) investmentCny?: string | null;
  @IsOptional() @IsFigure(moneyIn('USD'), notKnown) importUsd?: string | null;
  @IsOptional() @IsFigure(moneyIn('USD'), notKnown) exportUsd?: string | null;
  @IsOptional() @IsFigure(floorArea, { ...notKnown, example: '6050.00' }) floorAreaSqm?: string | null;
  @IsOptional() @IsCount(people, 9_999_999, notKnown) jobs?: number | null;
  @IsOptional() @IsText(500, { required: false }) note?: string;
}

/** Only what is given changes. A figure that is given as null becomes unknown. */
export class ProjectPatchRequest extends PartialType(OmitType(NewProjectRequest, ['note'] as const), {
  skipNullProperties: false,
}) {
  @IsText(500, { description: 'Why; kept with the revision' }) reason: string;
}

export class StageChangeRequest {
  @IsIn(stages) stage: Stage;
  @IsText(500, { description: 'Why; kept with the revision' }) reason: string;
}

export class InvitationResponse extends shapeOf<Invitation>() {}
