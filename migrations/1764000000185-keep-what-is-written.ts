import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 未提交的办理内容: what somebody has written stays until the act is done. Nobody else reaches it. */
export class KeepWhatIsWritten1764000000185 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE act_draft (
        account_id uuid         NOT NULL CONSTRAINT act_draft_account REFERENCES account (id),
        about      varchar(120) NOT NULL,
        act        varchar(64)  NOT NULL,
        content    text         NOT NULL,
        changed_at timestamptz  NOT NULL,
        CONSTRAINT act_draft_pk PRIMARY KEY (account_id, about, act)
      )`);
    await db.query('ALTER TABLE act_draft ENABLE ROW LEVEL SECURITY');
    await db.query(`
      CREATE POLICY scope ON act_draft USING (current_setting('ruqu.person', true) IN (account_id::text, '*'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE act_draft');
  }
}
