import { Application } from '#applications';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { Integer, Uuid } from '#kernel';

/** 附件: a file for a material. One content is there once; under another name it is a new version. */
@Entity('attachment')
@Unique('attachment_content', ['applicationId', 'material', 'sha256', 'name'])
@Index('attachment_sha256', ['sha256'])
export class Attachment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attachment_pk' })
  id: Uuid;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'attachment_application' })
  application?: Relation<Application>;

  @Column('varchar', { length: 64 })
  material: string;

  /** @example 营业执照.pdf */
  @Column('varchar', { length: 200 })
  name: string;

  /** By content, not by name @example application/pdf */
  @Column('varchar', { length: 100 })
  mediaType: string;

  @Column('int')
  bytes: Integer;

  /** Hex @minLength 64 @maxLength 64 */
  @Column('varchar', { length: 64 })
  sha256: string;

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;

  /** Left out of later submissions; earlier ones keep it. */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}
