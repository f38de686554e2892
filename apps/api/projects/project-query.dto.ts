import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator';
import { projectSorts, stages, type ProjectSort, type Stage } from '#projects';
import { tiers, type Tier } from '#zones';
import { IsDay, IsFlagInQuery, PageQuery, IsOptionalCode, IsSearch } from '../http/index.js';

interface Sent {
  value: unknown;
}

const listed = ({ value }: Sent) => (typeof value === 'string' ? value.split(',') : value);

const oneStage = stages.join('|');

/** Which projects, in which order. Filters add up. */
export class FrozenProjectQuery extends PageQuery {
  /** One stage, or several with commas between them */
  @ApiProperty({
    type: String,
    required: false,
    pattern: `^(${oneStage})(,(${oneStage}))*$`,
    example: 'proposed,admitted',
  })
  @IsOptional()
  @Transform(listed)
  @ArrayMaxSize(stages.length)
  @IsIn(stages, { each: true })
  stage?: Stage[];

  @IsOptional() @IsIn(tiers) tier?: Tier;
  @IsOptionalCode(32) sector?: string;
  /** One of its business types */
  @IsOptionalCode(32) businessType?: string;
  /** Functional area */
  @IsOptionalCode(32) area?: string;
  @IsFlagInQuery() rdDesign?: boolean;
  /** 申报待受理: proposed by a submission alone that is not accepted yet */
  @IsFlagInQuery() awaiting?: boolean;
  /** 累计准入: admitted at some time, whatever became of it */
  @IsFlagInQuery() everAdmitted?: boolean;

  @IsSearch('Part of a name, a code or the enterprise') q?: string;

  /** - stands for descending */
  @ApiProperty({ required: false, default: 'code' }) @IsOptional() @IsIn(projectSorts) sort: ProjectSort = 'code';
}

export class ProjectQuery extends FrozenProjectQuery {
  @IsOptional()
  @IsDay({ required: false, description: 'As things stood at the end of this day; now without it' })
  asOf?: string;
}
