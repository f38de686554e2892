import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { DelegationsModule } from '#delegations';
import { ApplicationsApiModule } from '../applications/applications.module.js';
import { DelegationReader } from './delegation.reader.js';
import { DelegationsController } from './delegations.controller.js';

@Module({
  imports: [ApplicationsModule, ApplicationsApiModule, DelegationsModule],
  controllers: [DelegationsController],
  providers: [DelegationReader],
})
export class DelegationsApiModule {}
