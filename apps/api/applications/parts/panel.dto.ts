import { ApiProperty } from '@nestjs/swagger';
import { panelModes, type PanelMode } from '#zones/procedure';
import { PersonResponse } from './people.dto.js';

export class FixedPapersResponse {
  /** The submission that the members read. */
  round: number;

  /** SHA-256 of its content, hex. */
  contentHash: string;

  /** Papers to follow that had come in by then, by key of the material. */
  provided: string[];

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** 上会: on which agenda it stands, and how far it is there. */
export class SittingResponse {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The meeting; the applicant has none to read',
  })
  meetingId: string | null;

  year: number;

  /** The how-manieth meeting of the year. */
  serial: number;

  @ApiProperty({ format: 'date-time' })
  heldAt: string;

  @ApiProperty({ type: String, nullable: true })
  place: string | null;

  /** The meeting is on, and the seats vote. */
  open: boolean;

  @ApiProperty({ type: FixedPapersResponse, nullable: true })
  papers: FixedPapersResponse | null;

  /** Papers that came after the members' papers were fixed, by key of the material. */
  latePapers: string[];
}

/** 回避: a conflict of interest that somebody of a seat declared. */
export class RecusalResponse {
  desk: string;
  by: PersonResponse;

  @ApiProperty({ enum: ['member', 'deputy'] })
  as: 'member' | 'deputy';

  reason: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** 联审会: why the application is or was before the panel, and what came of it. */
export class PanelResponse {
  reasons: string[];

  @ApiProperty({ format: 'date' })
  convenedOn: string;

  /** At a meeting, or by written circulation. */
  @ApiProperty({ enum: panelModes })
  mode: PanelMode;

  @ApiProperty({ type: SittingResponse, nullable: true, description: 'Null while it stands on no agenda' })
  sitting: SittingResponse | null;

  recusals: RecusalResponse[];

  @ApiProperty({ enum: ['approve', 'refuse'], nullable: true })
  outcome: 'approve' | 'refuse' | null;

  @ApiProperty({ type: Number, nullable: true })
  approvals: number | null;

  @ApiProperty({ type: Number, nullable: true })
  refusals: number | null;
}
