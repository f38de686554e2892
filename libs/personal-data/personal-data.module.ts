import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { ExpiryService } from './expiry.service.js';
import { PersonalDataService } from './personal-data.service.js';

@Module({
  imports: [ApplicationsModule],
  providers: [ExpiryService, PersonalDataService],
  exports: [ExpiryService, PersonalDataService],
})
export class PersonalDataModule {}
