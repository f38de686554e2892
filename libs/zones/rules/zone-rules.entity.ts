import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Revision of the rules of a zone. The row is the lock for changing them. */
@Entity('zone_rules')
export class ZoneRulesRow {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'zone_rules_pk' })
  zoneId: string;

  @Column('int')
  revision: number;
}
