import { Module } from '@nestjs/common';
import { DelegationsService } from './delegations.service.js';

@Module({ providers: [DelegationsService], exports: [DelegationsService] })
export class DelegationsModule {}
