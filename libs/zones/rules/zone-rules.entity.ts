import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often the rules of a zone have changed since it was set up. Its row is the lock under which they change. */
@Entity('zone_rules')
export class ZoneRulesRow {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'zone_rules_pk' })
  zoneId: string;

  @Column('int')
  revision: number;
}
