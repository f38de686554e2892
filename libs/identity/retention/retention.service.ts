import { Injectable } from '@nestjs/common';
import { ApiKeysService } from '../keys/api-keys.service.js';
import { PasswordResetsService } from '../reset/password-resets.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SignInRecordsService } from '../sessions/sign-in-records.service.js';

/** 到期删除 of sessions, records of sign-ins, keys and resets. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly records: SignInRecordsService,
    private readonly keys: ApiKeysService,
    private readonly resets: PasswordResetsService,
  ) {}

  async deleteExpired(): Promise<void> {
    await this.sessions.deleteExpired();
    await this.records.deleteExpired();
    await this.keys.deleteExpired();
    await this.resets.deleteExpired();
  }
}
