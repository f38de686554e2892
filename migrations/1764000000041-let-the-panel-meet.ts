import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  CREATE TABLE panel_meeting (
    id              uuid         CONSTRAINT panel_meeting_pk PRIMARY KEY,
    zone_id         varchar(16)  NOT NULL,
    year            int          NOT NULL,
    serial          int          NOT NULL,
    held_at         timestamptz  NOT NULL,
    place           varchar(200) NOT NULL,
    state           varchar(16)  NOT NULL,
    attendance      jsonb,
    minutes         text,
    reason          varchar(2000),
    created_by      varchar(64)  NOT NULL,
    minutes_by      varchar(64),
    ended_by        varchar(64),
    created_at      timestamptz  NOT NULL,
    papers_fixed_at timestamptz,
    opened_at       timestamptz,
    ended_at        timestamptz,
    version         int          NOT NULL,
    CONSTRAINT panel_meeting_closed_with_minutes CHECK (state <> 'closed' OR minutes IS NOT NULL)
  );
  CREATE UNIQUE INDEX panel_meeting_number ON panel_meeting (zone_id, year, serial);
  CREATE INDEX panel_meeting_newest ON panel_meeting (zone_id, held_at, id);
  CREATE TABLE panel_item (
    meeting_id     uuid NOT NULL CONSTRAINT panel_item_meeting REFERENCES panel_meeting (id),
    application_id uuid NOT NULL CONSTRAINT panel_item_application REFERENCES application (id),
    position       int  NOT NULL,
    note           text,
    CONSTRAINT panel_item_pk PRIMARY KEY (meeting_id, application_id)
  );
  CREATE INDEX panel_item_of_application ON panel_item (application_id);
  CREATE INDEX application_in_panel ON application (zone_id, id) WHERE status = 'in_panel'`;

/** Minutes are immutable once the meeting has ended: whoever writes to the tables meets the same rule. */
const immutable = `
  CREATE FUNCTION panel_meeting_has_ended() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_TABLE_NAME = 'panel_meeting' THEN
      IF OLD.state IN ('closed', 'cancelled') THEN
        RAISE EXCEPTION 'a meeting that has ended is immutable' USING ERRCODE = 'restrict_violation';
      END IF;
    ELSIF EXISTS (SELECT 1 FROM panel_meeting m WHERE m.state IN ('closed', 'cancelled')
        AND m.id = CASE WHEN TG_OP = 'INSERT' THEN NEW.meeting_id ELSE OLD.meeting_id END) THEN
      RAISE EXCEPTION 'the agenda of a meeting that has ended is immutable' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER panel_meeting_is_immutable BEFORE UPDATE OR DELETE ON panel_meeting
    FOR EACH ROW EXECUTE FUNCTION panel_meeting_has_ended();
  CREATE TRIGGER panel_item_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON panel_item
    FOR EACH ROW EXECUTE FUNCTION panel_meeting_has_ended()`;

export class LetThePanelMeet1764000000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(immutable);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX application_in_panel');
    await db.query('DROP TABLE panel_item');
    await db.query('DROP TABLE panel_meeting');
    await db.query('DROP FUNCTION panel_meeting_has_ended()');
  }
}
