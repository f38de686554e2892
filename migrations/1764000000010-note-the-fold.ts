import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which fold the stored states were made with: one row. A newer one folds every application anew after migrating. */
export class NoteTheFold1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE state_fold (
        single  boolean NOT NULL DEFAULT true CONSTRAINT state_fold_pk PRIMARY KEY CONSTRAINT state_fold_single CHECK (single),
        version int     NOT NULL
      );
      INSERT INTO state_fold (version) VALUES (1)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE state_fold');
  }
}
