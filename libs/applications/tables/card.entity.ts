import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { sqlList } from '#kernel';
import type { CardColour } from '#zones/procedure';
import { Application } from './application.entity.js';
import { unsettledCardStates, type CardState } from '../lifecycle/index.js';

/**
 * 亮牌 for lists; statements about it are in the application's state. Written only by the statement of a command, from
 * that state.
 */
@Entity('card')
@Index('card_newest', ['zoneId', 'issuedAt', 'id'])
@Index('card_of_desk', ['zoneId', 'desk', 'issuedAt', 'id'])
@Index('card_unsettled', ['zoneId', 'rule', 'colour', 'state'], { where: `"state" IN ${sqlList(unsettledCardStates)}` })
@Index('card_of_application', ['applicationId'])
export class CardRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'card_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'card_application' })
  application?: Relation<Application>;

  @Column({ type: 'uuid', nullable: true, update: false })
  taskId: string | null;

  @Column({ type: 'varchar', length: 32, update: false })
  desk: string;

  @Column({ type: 'varchar', length: 64, nullable: true, update: false })
  holder: string | null;

  @Column({ type: 'varchar', length: 40, update: false })
  rule: string;

  @Column({ type: 'varchar', length: 8, update: false })
  colour: CardColour;

  @Column('varchar', { length: 16 })
  state: CardState;

  /** Day as of which the card counts. */
  @Column({ type: 'date', update: false })
  asOf: string;

  @Column({ type: 'timestamptz', precision: 3, update: false })
  issuedAt: Date;
}
