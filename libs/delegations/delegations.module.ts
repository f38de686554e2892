import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { DelegationsService } from './delegations.service.js';

@Module({ imports: [IdentityModule], providers: [DelegationsService], exports: [DelegationsService] })
export class DelegationsModule {}
