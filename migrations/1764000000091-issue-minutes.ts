import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document is about an application or about a meeting; meetings that are closed already get their minutes too. */
export class IssueMinutes1764000000091 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE document
        ALTER application_id DROP NOT NULL,
        ADD meeting_id uuid CONSTRAINT document_meeting REFERENCES panel_meeting (id),
        ADD CONSTRAINT document_about CHECK (num_nonnulls(application_id, meeting_id) = 1);
      CREATE INDEX document_of_meeting ON document (meeting_id) WHERE meeting_id IS NOT NULL;
      INSERT INTO outbox (topic, key, payload, created_at)
        SELECT 'meeting', id || '-closed', jsonb_build_object('meetingId', id, 'zoneId', zone_id), ended_at
        FROM panel_meeting WHERE state = 'closed'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM outbox WHERE topic = 'meeting';
      DELETE FROM document WHERE meeting_id IS NOT NULL;
      ALTER TABLE document
        DROP CONSTRAINT document_about,
        DROP meeting_id,
        ALTER application_id SET NOT NULL`);
  }
}
