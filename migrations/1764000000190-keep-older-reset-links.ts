import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 重设密码: an older link lives until it is used or expired, whoever asks for another. */
export class KeepOlderResetLinks1764000000190 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE password_reset DROP CONSTRAINT password_reset_pk, DROP COLUMN email_hash`);
    await db.query(`DROP INDEX password_reset_token`);
    await db.query(`ALTER TABLE password_reset ADD CONSTRAINT password_reset_pk PRIMARY KEY (token_hash)`);
    await db.query(`CREATE INDEX password_reset_of_account ON password_reset (account_id)`);
  }

  /** Open links end: of each address only one could be kept. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM password_reset`);
    await db.query(`DROP INDEX password_reset_of_account`);
    await db.query(`ALTER TABLE password_reset DROP CONSTRAINT password_reset_pk`);
    await db.query(`ALTER TABLE password_reset ADD COLUMN email_hash varchar(64) NOT NULL`);
    await db.query(`ALTER TABLE password_reset ADD CONSTRAINT password_reset_pk PRIMARY KEY (email_hash)`);
    await db.query(`CREATE UNIQUE INDEX password_reset_token ON password_reset (token_hash)`);
  }
}
