import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { PersonalDataModule } from '#personal-data';
import { HttpModule } from '../http/http.module.js';
import { AccountController } from './account.controller.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { PersonalDataController } from './personal-data.controller.js';
import { SecondFactorController } from './second-factor.controller.js';

@Module({
  imports: [HttpModule, IdentityModule, PersonalDataModule],
  controllers: [AccountController, PasswordResetsController, PersonalDataController, SecondFactorController],
})
export class AccountApiModule {}
