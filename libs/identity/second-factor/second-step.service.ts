import { Injectable } from '@nestjs/common';
import { SessionsService } from '../sessions/sessions.service.js';
import { SignInRecordsService, type Origin } from '../sessions/sign-in-records.service.js';
import { CodesService } from './codes.service.js';
import { CodeRefused } from './second-factor-errors.js';

/** 二次验证: the code that finishes a sign-in. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly codes: CodesService,
    private readonly records: SignInRecordsService,
  ) {}

  /**
   * Opens a session in place of the one that waited for the code, once. Null when none
   * waits. Throws `CodeRefused`, or `SignInDelayed` after too many attempts.
   */
  async finish(token: string, code: string, origin: Origin): Promise<string | null> {
    const waiting = await this.sessions.find(token);
    if (!waiting || waiting.assurance.assuredAt) return null;
    const { id, zoneId } = waiting.actor;
    await this.take(id, code, origin);
    if (!(await this.sessions.end(token))) return null;
    await this.records.add(id, 'signed_in', origin);
    return this.sessions.open(id, { zoneId, ...origin });
  }

  private async take(accountId: string, code: string, origin: Origin): Promise<void> {
    try {
      await this.codes.take(accountId, code);
    } catch (error) {
      if (error instanceof CodeRefused) await this.records.add(accountId, 'code_refused', origin);
      throw error;
    }
  }
}
