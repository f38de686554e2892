import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { HttpModule } from '../http/http.module.js';
import { AccountController } from './account.controller.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { SecondFactorController } from './second-factor.controller.js';

@Module({
  imports: [HttpModule, IdentityModule],
  controllers: [AccountController, PasswordResetsController, SecondFactorController],
})
export class AccountApiModule {}
