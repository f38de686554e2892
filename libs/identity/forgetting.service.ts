import { Injectable } from '@nestjs/common';
import { ApiKeysService } from './keys/api-keys.service.js';
import { PasswordResetsService } from './reset/password-resets.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInRecordsService } from './sign-in-records.service.js';

/** 到期删除: what is kept about how people sign in for a time only. */
@Injectable()
export class ForgettingService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly records: SignInRecordsService,
    private readonly keys: ApiKeysService,
    private readonly resets: PasswordResetsService,
  ) {}

  async forget(): Promise<void> {
    await this.sessions.forget();
    await this.records.forget();
    await this.keys.forget();
    await this.resets.forget();
  }
}
