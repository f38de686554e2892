import { ApiProperty } from '@nestjs/swagger';
import { memberEventKinds, type MemberEventKind } from '#enterprises';
import { memberRoles, type MemberRole } from '#kernel';

/** 成员变动记录: who came to the enterprise, as what, by whom, and who went. */
export class MemberEventResponse {
  id: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: memberEventKinds })
  kind: MemberEventKind;

  /** Name of who did it; null for the zone's office. */
  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  /** Name of whom it is about, or the address of who was invited; null when that is known no more. */
  @ApiProperty({ type: String, nullable: true })
  about: string | null;

  @ApiProperty({ enum: memberRoles, nullable: true, description: 'What they become, or would have become' })
  role: MemberRole | null;

  @ApiProperty({ enum: memberRoles, nullable: true, description: 'What they were before' })
  formerRole: MemberRole | null;
}

export class MemberEventPageResponse {
  items: MemberEventResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
