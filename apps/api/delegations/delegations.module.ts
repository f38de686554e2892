import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { DelegationsModule } from '#delegations';
import { PartsModule } from '../applications/parts/parts.module.js';
import { DelegationReader } from './delegation.reader.js';
import { DelegationsController } from './delegations.controller.js';

@Module({
  imports: [ApplicationsModule, PartsModule, DelegationsModule],
  controllers: [DelegationsController],
  providers: [DelegationReader],
})
export class DelegationsApiModule {}
