import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ApplicationsModule } from '#applications';
import { PersonalDataModule } from '#personal-data';
import { HttpModule } from '../http/http.module.js';
import { AccountController } from './account.controller.js';
import { ActDraftsController } from './act-drafts.controller.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { PersonalDataController } from './personal-data.controller.js';
import { SecondFactorController } from './second-factor.controller.js';

@Module({
  imports: [ApplicationsModule, HttpModule, IdentityModule, PersonalDataModule],
  controllers: [
    AccountController,
    ActDraftsController,
    PasswordResetsController,
    PersonalDataController,
    SecondFactorController,
  ],
})
export class AccountApiModule {}
