import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 邀请计数: invitations of a day are counted by inviter and by address. */
export class CountInvitations1764000000191 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX member_invitation_by ON member_invitation (invited_by, invited_at)`);
    await db.query(`CREATE INDEX member_invitation_to ON member_invitation (email, invited_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX member_invitation_to`);
    await db.query(`DROP INDEX member_invitation_by`);
  }
}
