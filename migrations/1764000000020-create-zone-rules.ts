import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every change of a zone's rules raises its revision; what was recorded about the calendar is never changed or removed. */
const tables = `
  CREATE TABLE zone_rules (
    zone_id  varchar(16) CONSTRAINT zone_rules_pk PRIMARY KEY,
    revision int         NOT NULL
  );

  CREATE TABLE calendar_act (
    zone_id     varchar(16)    NOT NULL,
    revision    int            NOT NULL,
    type        varchar(32)    NOT NULL,
    data        jsonb          NOT NULL,
    recorded_by varchar(64)    NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    CONSTRAINT calendar_act_pk PRIMARY KEY (zone_id, revision)
  );
  CREATE TRIGGER calendar_act_append_only BEFORE UPDATE OR DELETE ON calendar_act
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER calendar_act_never_emptied BEFORE TRUNCATE ON calendar_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

/** Under which revision of the calendar the running limits were counted last; null while none runs. */
const countedUnder = `
  ALTER TABLE application ADD counted_under int;
  UPDATE application SET counted_under = 0
   WHERE status IN ('received', 'correcting', 'in_review', 'in_panel', 'in_approval', 'in_notice')
      OR (status IN ('approved', 'refused') AND state->'delivery' = 'null');
  CREATE INDEX application_counted ON application (zone_id, counted_under, id) WHERE counted_under IS NOT NULL`;

export class CreateZoneRules1764000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(countedUnder);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE application DROP counted_under');
    await db.query('DROP TABLE calendar_act, zone_rules');
  }
}
