import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 企业: a firm, identified by its USCC. It belongs to no zone and may apply to several. */
@Entity('enterprise')
@Index('enterprise_uscc', ['uscc'], { unique: true })
export class Enterprise {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_pk' })
  id: string;

  @Column('varchar', { length: 18 })
  uscc: string;

  @Column('varchar', { length: 120 })
  nameZh: string;

  @Column('varchar', { length: 200, nullable: true })
  nameEn: string | null;

  /** 海关注册编码, if the enterprise has one. */
  @Column('varchar', { length: 10, nullable: true })
  customsCode: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
