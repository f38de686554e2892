import { Module } from '@nestjs/common';
import { AccountsService } from './accounts.service.js';
import { ApiKeysService } from './keys/api-keys.service.js';
import { PasswordsService } from './passwords.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInRecordsService } from './sign-in-records.service.js';
import { SignInService } from './sign-in.service.js';
import { StaffService } from './staff.service.js';

const services = [
  AccountsService,
  ApiKeysService,
  PasswordsService,
  SessionsService,
  SignInRecordsService,
  SignInService,
  StaffService,
];

@Module({ providers: services, exports: services })
export class IdentityModule {}
