import type { MigrationInterface, QueryRunner } from 'typeorm';

const cards = `
  CREATE TABLE card (
    id             uuid        CONSTRAINT card_pk PRIMARY KEY,
    zone_id        varchar(16) NOT NULL,
    application_id uuid        NOT NULL CONSTRAINT card_application REFERENCES application (id),
    task_id        uuid,
    desk           varchar(32) NOT NULL,
    holder         varchar(64),
    rule           varchar(40) NOT NULL,
    colour         varchar(8)  NOT NULL,
    state          varchar(16) NOT NULL,
    as_of          date        NOT NULL,
    issued_at      timestamptz(3) NOT NULL
  );
  CREATE INDEX card_newest ON card (zone_id, issued_at, id);
  CREATE INDEX card_of_desk ON card (zone_id, desk, issued_at, id);
  CREATE INDEX card_unsettled ON card (zone_id, rule, colour, state) WHERE state IN ('open', 'appealed');
  CREATE INDEX card_of_application ON card (application_id)`;

/** The clock now asks for cards too: the next sweep looks at every application that has something to do. */
const askAnew = `
  UPDATE application a SET next_due_at = now()
  WHERE (a.next_due_at IS NULL OR a.next_due_at > now())
    AND EXISTS (SELECT 1 FROM task t WHERE t.application_id = a.id AND t.state IN ('open', 'claimed'))`;

export class CreateCards1764000000060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(cards);
    await db.query(askAnew);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE card');
  }
}
